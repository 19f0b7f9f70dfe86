"""Settings in TOML. Follows the documentation of CPython's `tomllib` and version 1.0 of the format."""

import datetime
import re

__all__ = ["load", "loads", "TOMLDecodeError"]

_bare = re.compile(r"[A-Za-z0-9_-]+")
_blank = re.compile(r"[ \t]*")
_number = re.compile(
    r"[+-]?(?:(?P<float>(?:inf|nan)|(?:0|[1-9](?:_?[0-9])*)(?:\.[0-9](?:_?[0-9])*(?:[eE][+-]?[0-9](?:_?[0-9])*)?"
    r"|[eE][+-]?[0-9](?:_?[0-9])*))|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*"
    r"|(?:0|[1-9](?:_?[0-9])*))"
)
_date = re.compile(
    r"(?P<date>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
    r"(?:[Tt ](?P<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(?P<part>\d{1,6})\d*)?"
    r"(?P<zone>[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?"
)
_time = re.compile(r"(?P<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(?P<part>\d{1,6})\d*)?")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_CONTROLS = frozenset([chr(code) for code in [*range(32), 127]]) - {"\t"}


class TOMLDecodeError(ValueError):
    """The text is not TOML."""


def load(fp, /, *, parse_float=float):
    """What is in a file that is opened for reading bytes."""
    octets = fp.read()
    if not isinstance(octets, bytes):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(octets.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """What is in a text."""
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    return _Reader(s.replace("\r\n", "\n"), parse_float).document()


class _Reader:
    """Reads one document."""

    def __init__(self, text, parse_float):
        self.text, self.at, self.parse_float = text, 0, parse_float
        self.top, self.here = {}, ()
        # What may not be added to: tables that are values, and tables that have been declared, by their keys.
        self.closed, self.declared, self.lists = set(), set(), set()
        # Where the tables that dotted keys have made were named.
        self.dotted = {}

    def fail(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            place = "end of document"
        else:
            line = self.text.count("\n", 0, at) + 1
            column = at + 1 if line == 1 else at - self.text.rindex("\n", 0, at)
            place = f"line {line}, column {column}"
        raise TOMLDecodeError(f"{message} (at {place})")

    def peek(self):
        return self.text[self.at : self.at + 1]

    def take(self, wanted):
        if self.text.startswith(wanted, self.at):
            self.at += len(wanted)
            return True
        return False

    def blanks(self):
        self.at = _blank.match(self.text, self.at).end()

    def comment(self):
        if self.peek() == "#":
            stop = self.text.find("\n", self.at)
            stop = len(self.text) if stop < 0 else stop
            for at in range(self.at + 1, stop):
                if self.text[at] in _CONTROLS:
                    self.fail(f"Found invalid character {self.text[at]!r}", at)
            self.at = stop

    def lines(self):
        """Passes over blanks, comments and ends of lines."""
        while True:
            at = self.at
            while self.peek() and self.peek() in " \t\n":
                self.at += 1
            self.comment()
            if self.at == at:
                return

    def document(self):
        while True:
            self.blanks()
            char = self.peek()
            if not char:
                return self.top
            if char == "[":
                self.header()
            elif char not in "\n#":
                if char not in "\"'" and not _bare.match(char):
                    self.fail("Invalid statement")
                self.pair(self.table(self.here), self.here)
            self.blanks()
            self.comment()
            if not self.peek():
                return self.top
            if not self.take("\n"):
                self.fail("Expected newline or end of document after a statement")

    def header(self):
        is_list = self.take("[[") or not self.take("[")
        self.blanks()
        key = self.key()
        if is_list and key in self.closed:
            self.fail(f"Cannot mutate immutable namespace {key}")
        above = any([key[:end] in self.closed for end in range(1, len(key) + 1)])
        if not is_list and (above or key in self.declared or key in self.lists):
            self.fail(f"Cannot declare {key} twice")
        if is_list:
            self.forget(key)
            above = self.table(key[:-1])
            items = above.setdefault(key[-1], [])
            if not isinstance(items, list) or key not in self.lists and items:
                self.fail("Cannot overwrite a value")
            self.lists.add(key)
            items.append({})
        else:
            self.declared.add(key)
            self.table(key)
        self.here = key
        if not self.take("]]" if is_list else "]"):
            wanted = "']]' at the end of an array" if is_list else "']' at the end of a table"
            self.fail(f"Expected {wanted} declaration")

    def forget(self, key):
        """A new table of a list begins: what was declared below the last one may be declared again."""
        for kept in (self.declared, self.closed, self.lists):
            kept -= {one for one in kept if one[: len(key)] == key and len(one) > len(key)}

    def table(self, key, top=None):
        """The table of a key, which is made if it is not there."""
        found = self.top if top is None else top
        for part in key:
            found = found.setdefault(part, {})
            if isinstance(found, list):
                found = found[-1] if found else found
            if not isinstance(found, dict):
                self.fail("Cannot overwrite a value")
        return found

    def pair(self, table, above):
        """A key and its value, put in a table."""
        key = self.key()
        if not self.take("="):
            self.fail("Expected '=' after a key in a key/value pair")
        self.blanks()
        value = self.value()
        whole = (*above, *key) if above is not None else key
        if above is not None:
            self.check_above(above, whole)
        inner = self.table(key[:-1], table)
        if key[-1] in inner:
            self.fail("Cannot overwrite a value" if above is not None else f"Duplicate inline table key {key[-1]!r}")
        if isinstance(value, (dict, list)) and above is not None:
            self.closed.add(whole)
        inner[key[-1]] = value

    def check_above(self, above, whole):
        """The tables that a dotted key of a table names may not be declared elsewhere."""
        steps = [whole[:end] for end in range(len(above) + 1, len(whole))]
        for step in steps:
            if step in self.declared and self.dotted.get(step) != above:
                self.fail(f"Cannot redefine namespace {step}")
            if step in self.closed:
                self.fail(f"Cannot mutate immutable namespace {step}")
        for step in steps:
            self.declared.add(step)
            self.dotted[step] = above

    def key(self):
        parts = [self.key_part()]
        self.blanks()
        while self.take("."):
            self.blanks()
            parts.append(self.key_part())
            self.blanks()
        return tuple(parts)

    def key_part(self):
        char = self.peek()
        if char and char in "\"'":
            self.at += 1
            return self.basic() if char == '"' else self.literal()
        found = _bare.match(self.text, self.at)
        if not found:
            self.fail("Invalid initial character for a key part")
        self.at = found.end()
        return found[0]

    def value(self):
        char = self.peek()
        if self.take('"""'):
            return self.basic(True)
        if self.take("'''"):
            return self.literal(True)
        if char and char in "\"'":
            self.at += 1
            return self.basic() if char == '"' else self.literal()
        if self.take("true"):
            return True
        if self.take("false"):
            return False
        if char == "[":
            return self.array()
        if char == "{":
            return self.inline()
        return self.number_or_date()

    def number_or_date(self):
        for pattern, read in ((_date, self.read_date), (_time, self.read_time)):
            found = pattern.match(self.text, self.at)
            if found:
                try:
                    value = read(found)
                except ValueError:
                    self.fail("Invalid date or datetime")
                self.at = found.end()
                return value
        found = _number.match(self.text, self.at)
        if not found:
            self.fail("Invalid value")
        self.at = found.end()
        if found["float"]:
            return self.parse_float(found[0])
        return int(found[0], 0)

    @staticmethod
    def read_time(found):
        return datetime.time.fromisoformat(found["time"]).replace(microsecond=int((found["part"] or "0").ljust(6, "0")))

    def read_date(self, found):
        date = datetime.date.fromisoformat(found["date"])
        if not found["time"]:
            return date
        zone = found["zone"]
        if zone in ("Z", "z"):
            zone = datetime.timezone.utc
        elif zone:
            sign = -1 if zone[0] == "-" else 1
            hours, minutes = int(zone[1:3]), int(zone[4:6])
            zone = datetime.timezone(sign * datetime.timedelta(hours=hours, minutes=minutes))
        return datetime.datetime.combine(date, self.read_time(found), zone)

    def array(self):
        self.at += 1
        items = []
        self.lines()
        while not self.take("]"):
            items.append(self.value())
            self.lines()
            if self.take("]"):
                return items
            if not self.take(","):
                self.fail("Unclosed array")
            self.lines()
        return items

    def inline(self):
        self.at += 1
        table = {}
        self.blanks()
        if self.take("}"):
            return table
        while True:
            self.pair(table, None)
            self.blanks()
            if self.take("}"):
                return table
            if not self.take(","):
                self.fail("Unclosed inline table")
            self.blanks()

    def literal(self, is_long=False):
        start, end = self.at, "'''" if is_long else "'"
        stop = self.text.find(end, start)
        line_end = -1 if is_long else self.text.find("\n", start)
        if line_end >= 0 and not 0 <= stop < line_end:
            self.fail("Found invalid character '\\n'", line_end)
        if stop < 0:
            self.fail(f'Expected "{end}"', len(self.text))
        while is_long and self.text.startswith("'", stop + 3):
            stop += 1
        self.at = stop + len(end)
        value = self.text[start:stop]
        return value.removeprefix("\n") if is_long else value

    def basic(self, is_long=False):
        parts = []
        if is_long:
            self.take("\n")
        while True:
            char = self.peek()
            if not char:
                self.fail("Unterminated string")
            if char == '"':
                if not is_long:
                    self.at += 1
                    return "".join(parts)
                if self.take('"""'):
                    while self.peek() == '"':
                        parts.append('"')
                        self.at += 1
                    return "".join(parts)
                parts.append(char)
                self.at += 1
            elif char == "\\":
                parts.append(self.escape(is_long))
            elif char in _CONTROLS and not (is_long and char == "\n"):
                self.fail(f"Illegal character {char!r}")
            else:
                parts.append(char)
                self.at += 1

    def escape(self, is_long):
        start = self.at
        self.at += 1
        char = self.peek()
        if is_long and char and char in " \t\n":
            self.blanks()
            if not self.take("\n"):
                self.fail("Unescaped '\\' in a string", start + 2)
            while self.peek() and self.peek() in " \t\n":
                self.at += 1
            return ""
        self.at += 1
        if char in _ESCAPES:
            return _ESCAPES[char]
        if char and char in "uU":
            size = 4 if char == "u" else 8
            digits = self.text[self.at : self.at + size]
            if not re.fullmatch(f"[0-9A-Fa-f]{{{size}}}", digits):
                self.fail("Invalid hex value")
            self.at += size
            code = int(digits, 16)
            if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
                self.fail("Escaped character is not a Unicode scalar value")
            return chr(code)
        self.fail("Unescaped '\\' in a string")
