"""What is different between two sequences. Follows the documentation of CPython's `difflib`."""

import re
from collections import Counter, namedtuple
from heapq import nlargest
from types import GenericAlias

__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
           "context_diff", "unified_diff", "diff_bytes", "Match"]

Match = namedtuple("Match", "a b size", module=__name__)


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Finds the longest run of items that both sequences have, then the same to its left and to its right.

    Junk, and items of a long `b` that are everywhere in it, do not begin a run.
    """

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """The second sequence is prepared: to compare one with many, it should be this one."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = self.fullbcount = None
        places = {}
        for at, item in enumerate(b):
            places.setdefault(item, []).append(at)
        isjunk, length = self.isjunk, len(b)
        self.bjunk = {item for item in places if isjunk(item)} if isjunk else set()
        for item in self.bjunk:
            del places[item]
        self.bpopular = set()
        if self.autojunk and length >= 200:
            self.bpopular = {item for item, found in places.items() if len(found) > length // 100 + 1}
        for item in self.bpopular:
            del places[item]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest run in `a[alo:ahi]` and `b[blo:bhi]`; of several the first in `a`, then the first in `b`."""
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        i, j, size = alo, blo, 0
        # For each place in b: how long a run ends there and at the item of a before this one.
        runs = {}
        for at in range(alo, ahi):
            longer = {}
            for place in places.get(a[at], ()):
                if place < blo:
                    continue
                if place >= bhi:
                    break
                run = longer[place] = runs.get(place - 1, 0) + 1
                if run > size:
                    i, j, size = at - run + 1, place - run + 1, run
            runs = longer
        # First what is no junk (but was everywhere), then also the junk next to it.
        for is_junk in (False, True):
            while i > alo and j > blo and (b[j - 1] in junk) == is_junk and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) == is_junk and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        """All runs in order, as `Match`; the last one is empty, at both ends."""
        if self.matching_blocks is None:
            parts, found = [(0, len(self.a), 0, len(self.b))], []
            while parts:
                alo, ahi, blo, bhi = parts.pop()
                i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
                if size:
                    found.append(match)
                    if alo < i and blo < j:
                        parts.append((alo, i, blo, j))
                    if i + size < ahi and j + size < bhi:
                        parts.append((i + size, ahi, j + size, bhi))
            blocks = []
            for i, j, size in sorted(found):
                if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                    i, j, size = *blocks[-1][:2], blocks.pop()[2] + size
                blocks.append((i, j, size))
            self.matching_blocks = [Match(*block) for block in blocks + [(len(self.a), len(self.b), 0)]]
        return self.matching_blocks

    def get_opcodes(self):
        """How `a` becomes `b`: `(tag, i1, i2, j1, j2)` with `replace`, `delete`, `insert` or `equal`."""
        if self.opcodes is None:
            i = j = 0
            self.opcodes = []
            for at, place, size in self.get_matching_blocks():
                if i < at or j < place:
                    tag = "insert" if i == at else "delete" if j == place else "replace"
                    self.opcodes.append((tag, i, at, j, place))
                i, j = at + size, place + size
                if size:
                    self.opcodes.append(("equal", at, i, place, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """Groups of opcodes with up to `n` items of what is equal around them."""
        codes = list(self.get_opcodes() or [("equal", 0, 1, 0, 1)])
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                yield group + [(tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))]
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How alike they are, from 0 to 1: twice the matches by the length of both."""
        return _ratio(sum([block.size for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        """At least `ratio`, whatever the order of the items is."""
        if self.fullbcount is None:
            self.fullbcount = Counter(self.b)
        return _ratio((Counter(self.a) & self.fullbcount).total(), len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """At least `quick_ratio`: what the lengths allow."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The `n` best of the possibilities whose ratio is at least `cutoff`, the best first."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    matcher, found = SequenceMatcher(), []
    matcher.set_seq2(word)
    for one in possibilities:
        matcher.set_seq1(one)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), one))
    return [one for _, one in nlargest(n, found)]


class Differ:
    """Compares lines: marks those of one side by `- ` and `+ `, and shows within similar lines (`? `) what changed."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replaced(a, i1, i2, b, j1, j2)
            else:
                yield from _marked("-" if tag == "delete" else " ", a[i1:i2])
                yield from _marked("+", b[j1:j2] if tag == "insert" else ())

    def _replaced(self, a, i1, i2, b, j1, j2):
        """Looks for the most similar pair of lines and shows it in detail, between what is before and after it."""
        best, cutoff, equal = 0.74, 0.75, None
        matcher, pair = SequenceMatcher(self.charjunk), None
        for j in range(j1, j2):
            matcher.set_seq2(b[j])
            for i in range(i1, i2):
                if a[i] == b[j]:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, pair = matcher.ratio(), (i, j)
        if best < cutoff:
            if equal is None:
                yield from _one_after_other(a[i1:i2], b[j1:j2])
                return
            pair = equal
        i, j = pair
        yield from self._around(a, i1, i, b, j1, j)
        if best < cutoff:
            yield "  " + a[i]
        else:
            yield from self._in_detail(a[i], b[j])
        yield from self._around(a, i + 1, i2, b, j + 1, j2)

    def _around(self, a, i1, i2, b, j1, j2):
        if i1 < i2 and j1 < j2:
            yield from self._replaced(a, i1, i2, b, j1, j2)
        else:
            yield from _marked("-", a[i1:i2])
            yield from _marked("+", b[j1:j2])

    def _in_detail(self, old, new):
        """Two similar lines, with a line of marks below each: `^` replaced, `-` and `+`."""
        below_old, below_new = "", ""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            signs = {"replace": "^^", "delete": "-+", "insert": "-+", "equal": "  "}[tag]
            below_old += signs[0] * (i2 - i1)
            below_new += signs[1] * (j2 - j1)
        yield "- " + old
        if below_old := _spaced(old, below_old):
            yield f"? {below_old}\n"
        yield "+ " + new
        if below_new := _spaced(new, below_new):
            yield f"? {below_new}\n"


def _marked(sign, lines):
    return [f"{sign} {line}" for line in lines]


def _one_after_other(old, new):
    """Lines without a similar one: the shorter side first."""
    old, new = _marked("-", old), _marked("+", new)
    return new + old if len(new) < len(old) else old + new


def _spaced(line, marks):
    """Marks with the blank characters of their line, so that tabs stay."""
    return "".join([char if mark == " " and char.isspace() else mark for char, mark in zip(line, marks)]).rstrip()


_junk_line = re.compile(r"\s*(?:#\s*)?$")


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank or has but a `#`."""
    return (pat or _junk_line.match)(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The lines of a `Differ`."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of one side (1 or 2) of what `ndiff` gave."""
    if which not in (1, 2):
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
    for line in delta:
        if line[:2] in ("  ", "-+"[which - 1] + " "):
            yield line[2:]


def _check_texts(a, b, *others):
    """Texts only: bytes would be compared, but their marks could not be put before them."""
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for other in others:
        if not isinstance(other, str):
            raise TypeError(f"all arguments must be str, not: {other!r}")


def _file_lines(signs, names, dates, lineterm):
    for sign, name, date in zip(signs, names, dates):
        yield f"{sign} {name}" + (f"\t{date}" if date else "") + lineterm


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The changes with `n` lines around them, as `diff -u` writes them."""
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield from _file_lines(("---", "+++"), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
        i1, i2, j1, j2 = group[0][1], group[-1][2], group[0][3], group[-1][4]
        yield f"@@ -{_unified_range(i1, i2)} +{_unified_range(j1, j2)} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                yield from [" " + line for line in a[i1:i2]]
                continue
            if tag != "insert":
                yield from ["-" + line for line in a[i1:i2]]
            if tag != "delete":
                yield from ["+" + line for line in b[j1:j2]]


def _unified_range(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return str(first) if length == 1 else f"{first},{length}"


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The changes with `n` lines around them, as `diff -c` writes them."""
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield from _file_lines(("***", "---"), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
        yield "***************" + lineterm
        yield f"*** {_context_range(group[0][1], group[-1][2])} ****{lineterm}"
        if any([code[0] in ("replace", "delete") for code in group]):
            yield from [signs[tag] + line for tag, i1, i2, _, _ in group if tag != "insert" for line in a[i1:i2]]
        yield f"--- {_context_range(group[0][3], group[-1][4])} ----{lineterm}"
        if any([code[0] in ("replace", "insert") for code in group]):
            yield from [signs[tag] + line for tag, _, _, j1, j2 in group if tag != "delete" for line in b[j1:j2]]


def _context_range(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return str(first) if length <= 1 else f"{first},{first + length - 1}"


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """`unified_diff` or `context_diff` of lines of bytes, whatever their encoding."""

    def text(octets):
        if not isinstance(octets, bytes):
            raise TypeError(f"all arguments must be bytes, not {type(octets).__name__} ({octets!r})")
        return octets.decode("latin-1")

    names = [text(one) for one in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc([text(line) for line in a], [text(line) for line in b], *names, n, text(lineterm)):
        yield line.encode("latin-1")
