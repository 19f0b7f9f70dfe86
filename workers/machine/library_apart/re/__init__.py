"""Regular expressions. Follows the documentation of CPython's `re`.

Patterns are parsed to a tree and the tree becomes a program for a machine of the engine's, `_regex`.
"""

import enum
import functools
from _regex import scan
from re import _parser
from re._parser import error
from re._program import program

PatternError = error

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error",
    "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
    "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]


class RegexFlag(enum.IntFlag):
    NOFLAG = 0
    ASCII = A = _parser.ASCII
    IGNORECASE = I = _parser.IGNORECASE
    LOCALE = L = _parser.LOCALE
    UNICODE = U = _parser.UNICODE
    MULTILINE = M = _parser.MULTILINE
    DOTALL = S = _parser.DOTALL
    VERBOSE = X = _parser.VERBOSE
    DEBUG = _parser.DEBUG

    def __repr__(self):
        names = [flag.name for flag in _SHOWN if self & flag]
        return "|".join(f"re.{name}" for name in names) or "re.NOFLAG"

    __str__ = __repr__


NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
DEBUG = RegexFlag.DEBUG
_SHOWN = (ASCII, IGNORECASE, LOCALE, UNICODE, MULTILINE, DOTALL, VERBOSE, DEBUG)


_SEARCH, _MATCH, _FULL = range(3)
_ALL = 1 << 60


class Pattern:
    """A compiled pattern."""

    def __init__(self, pattern, flags):
        self.pattern = pattern
        self._bytes = isinstance(pattern, (bytes, bytearray))
        text = pattern.decode("latin-1") if self._bytes else pattern
        if not isinstance(text, str):
            raise TypeError("first argument must be string or compiled pattern")
        if self._bytes and flags & UNICODE:
            raise ValueError("cannot use UNICODE flag with a bytes pattern")
        parser = _parser.Parser(text, int(flags) | (ASCII if self._bytes else 0), pattern)
        tree = parser.whole()
        self.flags = parser.flags & ~ASCII if self._bytes else parser.flags
        if not self._bytes and not parser.flags & ASCII:
            self.flags |= int(UNICODE)
        self.flags = int(self.flags)
        self.groups = parser.groups
        self.groupindex = dict(parser.names)
        self._program = program(tree, parser.flags, parser.groups)

    def _text(self, string):
        if isinstance(string, str):
            if self._bytes:
                raise TypeError("cannot use a bytes pattern on a string-like object")
            return string
        if hasattr(string, "tobytes"):
            string = string.tobytes()
        if isinstance(string, (bytes, bytearray)):
            if not self._bytes:
                raise TypeError("cannot use a string pattern on a bytes-like object")
            return string.decode("latin-1")
        raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")

    def _bounds(self, text, pos, endpos):
        end = len(text) if endpos is None else max(0, min(endpos, len(text)))
        return max(0, min(pos, len(text))), end

    def _scan(self, string, pos, endpos, how, limit):
        """Finds at most so many matches: text, bounds, and what a `Match` is made of."""
        text = self._text(string)
        start, end = self._bounds(text, pos, endpos)
        if limit < 0:
            return start, end, []
        found, paused = scan(self._program, text, start, end, how, limit, None)
        while paused is not None:
            more, paused = scan(self._program, text, start, end, how, limit - len(found), paused)
            found += more
        return start, end, found

    def _one(self, string, pos, endpos, how):
        start, end, found = self._scan(string, pos, endpos, how, 1)
        return Match(self, string, start, end, found[0]) if found else None

    def match(self, string, pos=0, endpos=None):
        return self._one(string, pos, endpos, _MATCH)

    def fullmatch(self, string, pos=0, endpos=None):
        return self._one(string, pos, endpos, _FULL)

    def search(self, string, pos=0, endpos=None):
        return self._one(string, pos, endpos, _SEARCH)

    def finditer(self, string, pos=0, endpos=None):
        return self._each(string, *self._scan(string, pos, endpos, _SEARCH, _ALL))

    def _each(self, string, start, end, found):
        for marks in found:
            yield Match(self, string, start, end, marks)

    def findall(self, string, pos=0, endpos=None):
        _, _, found = self._scan(string, pos, endpos, _SEARCH, _ALL)
        if self._bytes:
            string = bytes(string)
        if self.groups == 0:
            return [string[begin:finish] for _, begin, finish in found]
        if self.groups == 1:
            # A group that took no part begins and ends at -1: an empty text.
            return [string[begin:finish] for _, _, _, begin, finish in found]
        groups = range(3, 2 * self.groups + 3, 2)
        return [tuple([string[marks[at] : marks[at + 1]] for at in groups]) for marks in found]

    def scanner(self, string, pos=0, endpos=None):
        from re._scanner import PatternScanner

        return PatternScanner(self, string, pos, endpos)

    def split(self, string, maxsplit=0):
        parts, at = [], 0
        start, end, found = self._scan(string, 0, None, _SEARCH, maxsplit or _ALL)
        if self._bytes:
            string = bytes(string)
        for marks in found:
            parts.append(string[at : marks[1]])
            if self.groups:
                parts.extend(Match(self, string, start, end, marks).groups())
            at = marks[2]
        parts.append(string[at:])
        return parts

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        make = repl if callable(repl) else _template(repl, self)
        start, end, all = self._scan(string, 0, None, _SEARCH, count or _ALL)
        if self._bytes:
            string = bytes(string)
        parts, at = [], 0
        for marks in all:
            parts.append(string[at : marks[1]])
            parts.append(make(Match(self, string, start, end, marks)))
            at = marks[2]
        parts.append(string[at:])
        return (b"" if self._bytes else "").join(parts), len(all)

    def __repr__(self):
        flags = self.flags & ~(0 if self._bytes else int(UNICODE))
        names = [f"re.{flag.name}" for flag in sorted(RegexFlag, key=int) if flags & flag]
        shown = repr(self.pattern)[:200]
        return f"re.compile({shown}, {'|'.join(names)})" if names else f"re.compile({shown})"

    def __eq__(self, other):
        return isinstance(other, Pattern) and (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __getstate__(self):
        return (self.pattern, self.flags)

    def __setstate__(self, state):
        self.__init__(*state)

    __class_getitem__ = classmethod(type(list[int]))


def _template(repl, pattern):
    """A function that fills a replacement text."""
    is_octets = isinstance(repl, (bytes, bytearray))
    if not is_octets and not isinstance(repl, str):
        raise TypeError(f"decoding to str: need a bytes-like object, {type(repl).__name__} found")
    if is_octets is not pattern._bytes:
        return lambda found: repl
    text = repl.decode("latin-1") if is_octets else repl
    parts, at = [], 0
    while at < len(text):
        slash = text.find("\\", at)
        if slash < 0:
            slash = len(text)
        if slash > at:
            parts.append(text[at:slash])
        at = slash
        if at < len(text):
            part, at = _template_escape(text, at, pattern)
            parts.append(part)
    empty = b"" if pattern._bytes else ""

    def fill(found):
        shown = [(found.group(part) or empty) if isinstance(part, int) else part for part in parts]
        if pattern._bytes:
            shown = [part.encode("latin-1") if isinstance(part, str) else part for part in shown]
        return empty.join(shown)

    return fill


def _template_escape(text, at, pattern):
    c = text[at + 1 : at + 2]
    if not c:
        raise error("bad escape (end of pattern)", text, at)
    if c == "g":
        if text[at + 2 : at + 3] != "<":
            raise error("missing <", text, at + 2)
        stop = text.find(">", at)
        name = text[at + 3 :] if stop < 0 else text[at + 3 : stop]
        if stop < 0 or not name:
            raise error("missing >, unterminated name" if name else "missing group name", text, at + 3)
        if not (name.isidentifier() or name.isdigit() and name.isascii()):
            raise error(f"bad character in group name {name!r}", text, at + 3)
        number = int(name) if name.isdigit() else pattern.groupindex.get(name)
        if number is None:
            raise IndexError(f"unknown group name {name!r}")
        if number > pattern.groups:
            raise error(f"invalid group reference {number}", text, at + 3)
        return number, stop + 1
    if c == "0" or c.isdigit() and text[at + 1 : at + 4].isdigit() and len(text) >= at + 4:
        stop = at + 2
        while stop < at + 4 and text[stop : stop + 1] in tuple("01234567"):
            stop += 1
        number = int(text[at + 1 : stop], 8)
        if number > 0o377:
            raise error(f"octal escape value {text[at:stop]} outside of range 0-0o377", text, at)
        return chr(number), stop
    if c.isdigit():
        stop = at + 3 if text[at + 2 : at + 3].isdigit() else at + 2
        number = int(text[at + 1 : stop])
        if number > pattern.groups:
            raise error(f"invalid group reference {number}", text, at + 1)
        return number, stop
    if c in _parser._ESCAPES or c == "b":
        return _parser._ESCAPES.get(c, "\b"), at + 2
    if c.isalpha() and c.isascii():
        raise error(f"bad escape \\{c}", text, at)
    return "\\" + c, at + 2


class Match:
    """Where a pattern matched."""

    # Its groups are asked for by their numbers, but not gone through.
    __iter__ = None

    def __init__(self, pattern, string, pos, endpos, marks):
        self.re, self.string, self.pos, self.endpos = pattern, string, pos, endpos
        self._marks, self.lastindex = marks, marks[0]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _number(self, group):
        if isinstance(group, str):
            group = self.re.groupindex.get(group, -1)
        if not isinstance(group, int) or not 0 <= group <= self.re.groups:
            raise IndexError("no such group")
        return group

    def _part(self, group, default=None):
        start, end = self.span(group)
        if start < 0:
            return default
        part = self.string[start:end]
        return bytes(part) if self.re._bytes else part

    def group(self, *groups):
        if not groups:
            return self._part(0)
        parts = tuple([self._part(group) for group in groups])
        return parts[0] if len(parts) == 1 else parts

    def __getitem__(self, group):
        return self._part(group)

    def groups(self, default=None):
        return tuple([self._part(number, default) for number in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._part(number, default) for name, number in self.re.groupindex.items()}

    def span(self, group=0):
        number = self._number(group)
        return self._marks[2 * number + 1], self._marks[2 * number + 2]

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def expand(self, template):
        return _template(template, self.re)(self)

    @property
    def regs(self):
        return tuple([self.span(number) for number in range(self.re.groups + 1)])

    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None

    def __repr__(self):
        return f"<re.Match object; span={self.span()}, match={self.group()!r}>"

    __class_getitem__ = classmethod(type(list[int]))


@functools.lru_cache(maxsize=512)
def _compiled(kind, pattern, flags):
    return Pattern(pattern, flags)


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    return _compiled(type(pattern), pattern, int(flags))


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


_SPECIAL = set("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def escape(pattern):
    if isinstance(pattern, (bytes, bytearray)):
        return escape(bytes(pattern).decode("latin-1")).encode("latin-1")
    return "".join(["\\" + c if c in _SPECIAL else c for c in pattern])


def purge():
    _compiled.cache_clear()


def __getattr__(name):  # mark: in C
    if name == "Scanner":
        from re._scanner import Scanner

        return Scanner
    raise AttributeError(f"module 're' has no attribute '{name}'")
