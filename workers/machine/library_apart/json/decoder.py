"""Reading JSON."""

_WHITESPACE = " \t\n\r"
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONSTANTS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


class JSONDecodeError(ValueError):
    """The text is not JSON; says where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


class _End(Exception):
    """No value begins here."""


class JSONDecoder:
    """Reads JSON text; hooks make what the values become."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict

    def decode(self, s):
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        try:
            return self._value(s, idx)
        except _End as end:
            raise JSONDecodeError("Expecting value", s, end.args[0]) from None

    def _value(self, s, at):
        first = s[at : at + 1]
        if first == '"':
            return self._string(s, at)
        if first == "{":
            return self._object(s, at)
        if first == "[":
            return self._array(s, at)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(word, at):
                return value, at + len(word)
        if first == "-" or "0" <= first <= "9":
            found = self._number(s, at)
            if found is not None:
                return found
        for word in _CONSTANTS:
            if s.startswith(word, at):
                return self.parse_constant(word), at + len(word)
        raise _End(at)

    def _string(self, s, at):
        begin, at, parts = at, at + 1, []
        while True:
            quote = s.find('"', at)
            if quote < 0:
                quote = len(s)
            slash = s.find("\\", at, quote)
            end = quote if slash < 0 else slash
            part = s[at:end]
            if self.strict and not part.isprintable():
                for place, char in enumerate(part):
                    if char < " ":
                        raise JSONDecodeError("Invalid control character at", s, at + place)
            parts.append(part)
            if end == len(s):
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if slash < 0:
                return "".join(parts), quote + 1
            char, at = self._escape(s, slash, begin)
            parts.append(char)

    def _escape(self, s, slash, begin):
        letter = s[slash + 1 : slash + 2]
        if not letter:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if letter != "u":
            if letter not in _ESCAPES:
                raise JSONDecodeError("Invalid \\escape", s, slash)
            return _ESCAPES[letter], slash + 2
        code, at = _hex(s, slash + 1), slash + 6
        if 0xD800 <= code <= 0xDBFF and s.startswith("\\u", at):
            low = _hex(s, at + 1)
            if 0xDC00 <= low <= 0xDFFF:
                return chr(0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)), at + 6
        return chr(code), at

    def _number(self, s, at):
        end = at + (s[at] == "-")
        digits = _digits(s, end)
        if digits == end:
            return None
        end = end + 1 if s[end] == "0" else digits
        whole = True
        if s[end : end + 1] == "." and _digits(s, end + 1) > end + 1:
            end, whole = _digits(s, end + 1), False
        if s[end : end + 1] in ("e", "E"):
            sign = end + 1 + (s[end + 1 : end + 2] in ("+", "-"))
            if _digits(s, sign) > sign:
                end, whole = _digits(s, sign), False
        return (self.parse_int if whole else self.parse_float)(s[at:end]), end

    def _array(self, s, at):
        items, at = [], _skip(s, at + 1)
        if s[at : at + 1] == "]":
            return items, at + 1
        while True:
            try:
                value, at = self._value(s, at)
            except _End as end:
                raise JSONDecodeError("Expecting value", s, end.args[0]) from None
            items.append(value)
            at = _skip(s, at)
            follows = s[at : at + 1]
            if follows == "]":
                return items, at + 1
            if follows != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            at = _skip(s, at + 1)

    def _object(self, s, at):
        pairs, at = [], _skip(s, at + 1)
        if s[at : at + 1] == "}":
            return self._made(pairs), at + 1
        while True:
            if s[at : at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
            key, at = self._string(s, at)
            at = _skip(s, at)
            if s[at : at + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, at)
            at = _skip(s, at + 1)
            try:
                value, at = self._value(s, at)
            except _End as end:
                raise JSONDecodeError("Expecting value", s, end.args[0]) from None
            pairs.append((key, value))
            at = _skip(s, at)
            follows = s[at : at + 1]
            if follows == "}":
                return self._made(pairs), at + 1
            if follows != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            at = _skip(s, at + 1)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)


def _skip(s, at):
    while at < len(s) and s[at] in _WHITESPACE:
        at += 1
    return at


def _digits(s, at):
    while "0" <= s[at : at + 1] <= "9":
        at += 1
    return at


def _hex(s, at):
    digits = s[at + 1 : at + 5]
    if len(digits) == 4 and all([digit in "0123456789abcdefABCDEF" for digit in digits]):
        return int(digits, 16)
    raise JSONDecodeError("Invalid \\uXXXX escape", s, at)
