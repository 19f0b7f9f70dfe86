"""From the text of a document of XML to calls of a builder. Names in namespaces are `{uri}name`."""

import html
import re

_name = re.compile(r"(?:[^\W\d]|:)[\w.:\-]*")
_assignment = re.compile(r"\s+[\w.:\-]+\s*=\s*")
_attribute = re.compile(r"\s+([^\s<>/=&'\"]+)\s*=\s*(\"[^\"<]*\"|'[^'<]*')")
_entity = re.compile(r"&(#x[0-9A-Fa-f]+|#[0-9]+|\w+);|&")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_CODES = {
    "syntax error": 2, "no element found": 3, "not well-formed (invalid token)": 4, "unclosed token": 5,
    "mismatched tag": 7, "duplicate attribute": 8, "junk after document element": 9, "undefined entity": 11,
    "unbound prefix": 27,
}


class ParseError(SyntaxError):
    """The document is wrong."""

    __module__ = "xml.etree.ElementTree"


class Reader:
    """Reads one document."""

    def __init__(self, text, target):
        self.text, self.target, self.at = text, target, 0
        self.open, self.spaces = [], [{"xml": "http://www.w3.org/XML/1998/namespace"}]

    def fail(self, message, at=None):
        at = self.at if at is None else at
        line = self.text.count("\n", 0, at) + 1
        column = at - (self.text.rfind("\n", 0, at) + 1)
        shown = f"{message}: line {line}, column {column}"
        error = ParseError(shown)
        error.code, error.position = _CODES[message], (line, column)
        raise error

    def tell(self, name, *args):
        method = getattr(self.target, name, None)
        if method is not None:
            method(*args)

    def document(self):
        text = self.text = self.text.removeprefix("\ufeff").replace("\r\n", "\n")
        done = False
        while self.at < len(text):
            stop = text.find("<", self.at)
            stop = len(text) if stop < 0 else stop
            if stop > self.at:
                self.characters(text[self.at : stop], done)
                self.at = stop
                continue
            if text.startswith("<!--", stop):
                self.tell("comment", self.until("-->", 4))
            elif text.startswith("<![CDATA[", stop):
                self.tell("data", self.until("]]>", 9))
            elif text.startswith("<?", stop):
                self.instruction(self.until("?>", 2))
            elif text.startswith("<!DOCTYPE", stop):
                self.doctype()
            elif text.startswith("</", stop):
                self.end_tag()
                done = not self.open
            elif done:
                self.fail("junk after document element")
            else:
                self.start_tag()
                done = not self.open
        if self.open or not done:
            self.fail("no element found")

    def until(self, end, skip):
        start = self.at + skip
        stop = self.text.find(end, start)
        if stop < 0:
            self.fail("unclosed token")
        self.at = stop + len(end)
        return self.text[start:stop]

    def instruction(self, inside):
        target, _, rest = inside.partition(" ")
        if target != "xml":
            self.tell("pi", target, rest.strip() or None)

    def doctype(self):
        depth = 0
        while self.at < len(self.text):
            char = self.text[self.at]
            depth += (char in "<[") - (char in ">]")
            self.at += 1
            if not depth:
                return
        self.fail("unclosed token")

    def characters(self, text, done):
        if not self.open:
            if text.strip():
                self.at += len(text) - len(text.lstrip())
                self.fail("junk after document element" if done else "syntax error")
            return
        self.tell("data", self.resolved(text, self.at))

    def resolved(self, text, at):
        """The text with what entities stand for."""

        def value(found):
            name = found[1]
            if name is None:
                self.fail("not well-formed (invalid token)", at + found.start() + 1)
            if name[0] == "#":
                return html.unescape(found[0])
            if name not in _ENTITIES:
                self.fail("undefined entity", at + found.start())
            return _ENTITIES[name]

        return _entity.sub(value, text) if "&" in text else text

    def start_tag(self):
        begin = self.at
        found = _name.match(self.text, begin + 1)
        if not found:
            is_end = begin + 1 >= len(self.text)
            self.fail("unclosed token" if is_end else "not well-formed (invalid token)", begin + (not is_end))
        self.at = found.end()
        attributes, space = {}, self.spaces[-1]
        while match := _attribute.match(self.text, self.at):
            name = match[1]
            if name in attributes:
                self.fail("duplicate attribute", match.start(1))
            attributes[name] = self.resolved(match[2][1:-1], match.start(2) + 1)
            self.at = match.end()
        while self.text[self.at : self.at + 1].isspace():
            self.at += 1
        closes = self.text.startswith("/>", self.at)
        if not closes and not self.text.startswith(">", self.at):
            if self.at >= len(self.text):
                self.fail("unclosed token", begin)
            before = len(self.text[: self.at].rstrip())
            wrong = _assignment.match(self.text, before)
            self.fail("not well-formed (invalid token)", wrong.end() if wrong else None)
        named = {name: uri for name, uri in attributes.items() if name == "xmlns" or name.startswith("xmlns:")}
        if named:
            space = {**space, **{name.partition(":")[2]: uri for name, uri in named.items()}}
        tag = self.whole_name(found[0], space, begin, True)
        kept = {self.whole_name(name, space, begin): one for name, one in attributes.items() if name not in named}
        self.at += 2 if closes else 1
        self.tell("start", tag, kept)
        if closes:
            self.tell("end", tag)
        else:
            self.open.append((found[0], tag))
            self.spaces.append(space)

    def whole_name(self, name, space, at, is_tag=False):
        prefix, colon, local = name.partition(":")
        if not colon:
            uri = space.get("") if is_tag else None
            return f"{{{uri}}}{name}" if uri else name
        if prefix not in space:
            self.fail("unbound prefix", at)
        return f"{{{space[prefix]}}}{local}"

    def end_tag(self):
        found = _name.match(self.text, self.at + 2)
        name = found[0] if found else ""
        if not self.open or self.open[-1][0] != name:
            if not self.open:
                self.fail("not well-formed (invalid token)", self.at + 1)
            self.fail("mismatched tag", self.at + 2)
        self.at = found.end()
        while self.text[self.at : self.at + 1].isspace():
            self.at += 1
        if not self.text.startswith(">", self.at):
            self.fail("not well-formed (invalid token)")
        self.at += 1
        self.spaces.pop()
        self.tell("end", self.open.pop()[1])
