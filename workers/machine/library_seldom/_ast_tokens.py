"""From the text of a program to its words. The text is known to be right: `compile` has looked at it before."""

import re

_name = re.compile(r"[^\W\d]\w*")
_number = re.compile(
    r"0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
    r"|(?:\d(?:_?\d)*\.(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*|\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?"
)
_string = re.compile(r"([rRbBuUfF]{0,2})('''|\"\"\"|'|\")")
_OPERATORS = sorted(
    "+ - * / // % ** @ << >> & | ^ ~ < > <= >= == != ( ) [ ] { } , : . ; = -> += -= *= /= //= %= @= &= |= ^= >>= <<= "
    "**= := ... !".split(),
    key=len,
    reverse=True,
)


class Token:
    """A word: its kind, its text, and where it begins and ends."""

    __slots__ = ("kind", "text", "start", "end")

    def __init__(self, kind, text, start, end):
        self.kind, self.text, self.start, self.end = kind, text, start, end


class Tokens:
    """Takes a text apart."""

    def __init__(self, text):
        self.text, self.at, self.depth = text, 0, 0
        self.line, self.line_start = 1, 0
        self.indents, self.found = [0], []
        self.is_ascii = text.isascii()

    def place(self, at=None):
        at = self.at if at is None else at
        # Columns are counted in bytes.
        return self.line, at - self.line_start if self.is_ascii else len(self.text[self.line_start : at].encode())

    def add(self, kind, text, start, end=None):
        self.found.append(Token(kind, text, start, self.place() if end is None else end))

    def new_line(self, at):
        self.line, self.line_start = self.line + 1, at

    def all(self):
        fresh = True
        while self.at < len(self.text):
            if fresh and not self.depth:
                if not self.indentation():
                    continue
                fresh = False
            char = self.text[self.at]
            if char in " \t\f":
                self.at += 1
            elif char == "#":
                stop = self.text.find("\n", self.at)
                self.at = len(self.text) if stop < 0 else stop
            elif char == "\\" and self.text[self.at + 1] == "\n":
                self.at += 2
                self.new_line(self.at)
            elif char == "\n":
                if not self.depth:
                    self.add("newline", "\n", self.place())
                    fresh = True
                self.at += 1
                self.new_line(self.at)
            else:
                self.word()
        if self.found and self.found[-1].kind != "newline":
            self.add("newline", "", self.place())
        self.dedent(0)
        self.add("end", "", self.place())
        return self.found

    def indentation(self):
        """The blanks at the beginning of a line; whether there is more than these in it."""
        width, at = 0, self.at
        while at < len(self.text) and self.text[at] in " \t\f":
            width = width + 1 if self.text[at] == " " else (width // 8 + 1) * 8 if self.text[at] == "\t" else 0
            at += 1
        if at < len(self.text) and self.text[at] == "#":
            stop = self.text.find("\n", at)
            at = len(self.text) if stop < 0 else stop
        if at >= len(self.text) or self.text[at] == "\n":
            self.at = at + 1
            self.new_line(self.at)
            return False
        self.at = at
        if width > self.indents[-1]:
            self.indents.append(width)
            self.add("indent", "", self.place())
        self.dedent(width)
        return True

    def dedent(self, width):
        while width < self.indents[-1]:
            self.indents.pop()
            self.add("dedent", "", self.place())

    def word(self):
        text, start = self.text, self.at
        found = _string.match(text, start)
        if found:
            self.string(found)
            return
        for kind, pattern in (("number", _number), ("name", _name)):
            found = pattern.match(text, start)
            if found:
                self.at = found.end()
                self.add(kind, found[0], self.place(start))
                return
        for operator in _OPERATORS:
            if text.startswith(operator, start):
                self.at = start + len(operator)
                self.depth += (operator in "([{") - (operator in ")]}")
                self.add("op", operator, self.place(start))
                return
        raise SyntaxError(f"invalid character {text[start]!r}")

    def string(self, found):
        start, begin = self.at, self.place()
        end = string_end(self.text, found)
        self.at = end
        inside = self.text[start:end]
        for at, char in enumerate(inside):
            if char == "\n":
                self.new_line(start + at + 1)
        self.add("string", inside, begin)


def string_end(text, found):
    """Where a string ends that begins with a prefix and a quote; those in the braces of an f-string are passed over."""
    prefix, quote = found[1].lower(), found[2]
    at = found.end()
    while True:
        if text.startswith(quote, at):
            return at + len(quote)
        if text[at] == "\\":
            at += 2
        elif "f" in prefix and text[at] == "{":
            at = at + 2 if text.startswith("{{", at) else field_end(text, at + 1, quote)
        else:
            at += 1


def field_end(text, at, quote):
    """Where a field of an f-string ends, after its brace."""
    depth = 0
    while True:
        char = text[at]
        found = _string.match(text, at) if char not in "}:!" else None
        if found and not (depth == 0 and found[0] == quote):
            at = string_end(text, found)
        elif char in "([{":
            depth, at = depth + 1, at + 1
        elif char in ")]}" and depth:
            depth, at = depth - 1, at + 1
        elif char == "}":
            return at + 1
        elif char == ":" and not depth:
            return spec_end(text, at + 1, quote)
        else:
            at += 1


def spec_end(text, at, quote):
    """Where a field ends whose format begins here; the format may have fields."""
    while text[at] != "}":
        at = field_end(text, at + 1, quote) if text[at] == "{" else at + 1
    return at + 1
