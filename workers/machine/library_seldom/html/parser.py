"""Reading HTML piece by piece. Follows the documentation of CPython's `html.parser`."""

import re
from html import unescape

__all__ = ["HTMLParser"]

_tag_name = re.compile(r"([a-zA-Z][^\t\n\r\f />]*)(?:\s|/(?!>))*")
_attribute = re.compile(
    r"""[\s/]*((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*"""
)
_start_end = re.compile(r"""(?:[^>"']|"[^"]*"|'[^']*')*?>""")
_reference = re.compile(r"&(?:#(?P<number>[0-9]+|[xX][0-9a-fA-F]+)|(?P<name>[a-zA-Z][-.a-zA-Z0-9]*))(?![a-zA-Z0-9])")
_unfinished = re.compile(r"&#?[a-zA-Z0-9]*$")


class HTMLParser:
    """Calls its `handle_…` methods for what it meets in a text that is fed to it in parts. A derived class has its own."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno, self.offset = 1, 0
        self._start_text = None

    def feed(self, data):
        """Takes some text; a tag that is not complete waits for the next part."""
        self.rawdata += data
        self._go(False)

    def close(self):
        """Takes what waits as it is."""
        self._go(True)

    def getpos(self):
        """Line and column of what is being handled."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._start_text

    def _advance(self, start, end):
        lines = self.rawdata.count("\n", start, end)
        if lines:
            self.lineno += lines
            self.offset = end - (self.rawdata.rindex("\n", start, end) + 1)
        else:
            self.offset += end - start
        return end

    def _go(self, at_end):
        at, length = 0, len(self.rawdata)
        while at < length:
            end = self._text_end(at, at_end)
            if end is None:
                break
            if at < end:
                text = self.rawdata[at:end]
                self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)
                at = self._advance(at, end)
            if at == length:
                break
            end = self._markup(at)
            if end < 0:
                if not at_end:
                    break
                end = self._broken(at)
            at = self._advance(at, end)
        self.rawdata = self.rawdata[at:]

    def _text_end(self, at, at_end):
        """Where the text from `at` on ends; `None` if that depends on what comes."""
        data = self.rawdata
        if self.cdata_elem:
            found = re.compile(rf"</{self.cdata_elem}(?=[\t\n\r\f />])", re.IGNORECASE).search(data, at)
            return found.start() if found else len(data) if at_end else None
        if not self.convert_charrefs:
            found = re.compile("[&<]").search(data, at)
            return found.start() if found else len(data)
        end = data.find("<", at)
        if end >= 0:
            return end
        # A reference that the next part may continue stays, with the text before it.
        amp = data.rfind("&", max(at, len(data) - 34))
        return None if amp >= 0 and not at_end and not re.compile(r"[\s;]").search(data, amp) else len(data)

    def _markup(self, at):
        """Handles what begins with `<` or `&`: where it ends, or -1 if that has not come yet."""
        data = self.rawdata
        if data[at] == "&":
            return self._character_reference(at)
        if re.compile("<[a-zA-Z]").match(data, at):
            return self._start_tag(at)
        if data.startswith("</", at):
            return self._end_tag(at)
        if data.startswith("<!--", at):
            return self._comment(at)
        if data.startswith("<?", at):
            end = data.find(">", at + 2)
            if end >= 0:
                self.handle_pi(data[at + 2 : end])
            return end + 1 or -1
        if data.startswith("<!", at):
            return self._declaration(at)
        if at + 1 < len(data):
            self.handle_data("<")
            return at + 1
        return -1

    def _broken(self, at):
        """The end of the text is inside of markup: the sign alone is text."""
        end = len(self.rawdata)
        if self.rawdata[at] == "<" and not self.cdata_elem:
            for sign in ("<", "&"):
                next_at = self.rawdata.find(sign, at + 1)
                if next_at >= 0:
                    end = min(end, next_at)
        text = self.rawdata[at:end]
        self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)
        return end

    def _character_reference(self, at):
        data = self.rawdata
        found = _reference.match(data, at)
        if found and found.end() < len(data):
            number, name = found["number"], found["name"]
            self.handle_charref(number) if number else self.handle_entityref(name)
            return found.end() + (data[found.end()] == ";")
        if _unfinished.match(data, at):
            return -1
        self.handle_data("&")
        return at + 1

    def _comment(self, at):
        found = re.compile(r"--\s*>").search(self.rawdata, at + 4)
        if not found:
            return -1
        self.handle_comment(self.rawdata[at + 4 : found.start()])
        return found.end()

    def _declaration(self, at):
        data = self.rawdata
        if data.startswith("<![", at):
            closing = "]]>" if data.startswith("<![CDATA[", at) else "]>"
            end = data.find(closing, at + 3)
            if end < 0:
                return -1
            self.unknown_decl(data[at + 3 : end])
            return end + len(closing)
        end = data.find(">", at + 2)
        if end < 0:
            return -1
        if data[at + 2 : at + 9].lower() == "doctype":
            self.handle_decl(data[at + 2 : end])
        else:
            self.handle_comment(data[at + 2 : end])
        return end + 1

    def _start_tag(self, at):
        self._start_text = None
        data = self.rawdata
        name = _tag_name.match(data, at + 1)
        found = _start_end.match(data, name.end())
        if not found:
            return -1
        end = found.end()
        self._start_text = data[at:end]
        tag = self.lasttag = name[1].lower()
        attributes, place = [], name.end()
        while place < end and (part := _attribute.match(data, place)):
            key, rest, value = part.groups()
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"'):
                value = value[1:-1]
            attributes.append((key.lower(), unescape(value) if value else value))
            place = part.end()
        if data[place:end].strip() not in (">", "/>"):
            self.handle_data(data[at:end])
        elif data[end - 2] == "/" and data[place:end].strip() == "/>":
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.cdata_elem = tag
        return end

    def _end_tag(self, at):
        data = self.rawdata
        end = data.find(">", at + 2) + 1
        if not end:
            return -1
        name = _tag_name.match(data, at + 2)
        if name:
            self.handle_endtag(name[1].lower())
            self.cdata_elem = None
        elif not data.startswith("</>", at):
            self.handle_comment(data[at + 2 : end - 1])
        return end

    def handle_startendtag(self, tag, attrs):
        """For `<br/>`."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
