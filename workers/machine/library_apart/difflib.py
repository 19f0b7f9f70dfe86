"""Where two sequences differ. Follows the documentation of CPython's `difflib`, without tables in HTML."""

from _difflib_lines import Differ, IS_CHARACTER_JUNK, IS_LINE_JUNK, ndiff, restore
from collections import namedtuple
from heapq import nlargest

__all__ = (
    "get_close_matches ndiff restore SequenceMatcher Differ IS_CHARACTER_JUNK IS_LINE_JUNK context_diff unified_diff "
    "diff_bytes Match"
).split()

Match = namedtuple("Match", "a b size")


class SequenceMatcher:
    """Finds the longest part that two sequences share, then the longest before and behind it, and so on."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = self._counts = None
        places = self.b2j = {}
        for at, item in enumerate(b):
            places.setdefault(item, []).append(at)
        self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
        for item in self.bjunk:
            del places[item]
        # In a long sequence what comes often says little.
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            many = len(b) // 100 + 1
            self.bpopular = {item for item, found in places.items() if len(found) > many}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest part in common, the first of them in `a`, then in `b`; junk only beside what is not."""
        a, b, junk = self.a, self.b, self.bjunk
        ahi, bhi = len(a) if ahi is None else ahi, len(b) if bhi is None else bhi
        besti, bestj, size = alo, blo, 0
        before = {}
        for i in range(alo, ahi):
            lengths = {}
            for j in self.b2j.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = lengths[j] = before.get(j - 1, 0) + 1
                if length > size:
                    besti, bestj, size = i - length + 1, j - length + 1, length
            before = lengths
        for with_junk in (False, True):
            while besti > alo and bestj > blo and (b[bestj - 1] in junk) == with_junk and a[besti - 1] == b[bestj - 1]:
                besti, bestj, size = besti - 1, bestj - 1, size + 1
            while (
                besti + size < ahi and bestj + size < bhi and (b[bestj + size] in junk) == with_junk
                and a[besti + size] == b[bestj + size]
            ):  # fmt: skip
                size += 1
        return Match(besti, bestj, size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        waiting, found = [(0, len(self.a), 0, len(self.b))], []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    waiting.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    waiting.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks, (i, j, size) = [], (0, 0, 0)
        for i2, j2, size2 in found:
            if i + size == i2 and j + size == j2:
                size += size2
            else:
                if size:
                    blocks.append(Match(i, j, size))
                i, j, size = i2, j2, size2
        if size:
            blocks.append(Match(i, j, size))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        """How `a` becomes `b`: `(tag, i1, i2, j1, j2)`."""
        if self.opcodes is None:
            i = j = 0
            self.opcodes = codes = []
            for ai, bj, size in self.get_matching_blocks():
                if i < ai or j < bj:
                    tag = "replace" if i < ai and j < bj else "delete" if i < ai else "insert"
                    codes.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    codes.append(("equal", ai, i, bj, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The changes in groups, each with up to `n` equal items around."""
        codes = [*self.get_opcodes()] or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group, i1, j1 = [], max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def _share(self, matches):
        length = len(self.a) + len(self.b)
        return 2.0 * matches / length if length else 1.0

    def ratio(self):
        return self._share(sum([block[-1] for block in self.get_matching_blocks()]))

    def quick_ratio(self):
        """At least `ratio()`: counts items in any order."""
        if self._counts is None:
            self._counts = {}
            for item in self.b:
                self._counts[item] = self._counts.get(item, 0) + 1
        left, matches = {**self._counts}, 0
        for item in self.a:
            if left.get(item, 0) > 0:
                matches += 1
            left[item] = left.get(item, 0) - 1
        return self._share(matches)

    def real_quick_ratio(self):
        """At least `ratio()`: looks at the lengths only."""
        return self._share(min(len(self.a), len(self.b)))

    __class_getitem__ = classmethod(type(list[int]))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The words most like one, the most like first."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    found, matcher = [], SequenceMatcher()
    matcher.set_seq2(word)
    for other in possibilities:
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), other))
    return [other for _, other in nlargest(n, found)]


def _check(a, b, *texts):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f"all arguments must be str, not: {text!r}")


def _heads(marks, fromfile, tofile, fromdate, todate, end):
    return [
        f"{mark} {name}{date and chr(9) + date}{end}"
        for mark, name, date in zip(marks, (fromfile, tofile), (fromdate, todate))
    ]


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Changes as `diff -u` shows them."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            yield from _heads(("---", "+++"), fromfile, tofile, fromfiledate, tofiledate, lineterm)
        parts = []
        for start, stop in ((group[0][1], group[-1][2]), (group[0][3], group[-1][4])):
            size = stop - start
            parts.append(f"{start + 1}" if size == 1 else f"{start + 1 if size else start},{size}")
        yield f"@@ -{parts[0]} +{parts[1]} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                yield from [" " + line for line in a[i1:i2]]
            else:
                yield from ["-" + line for line in a[i1:i2]]
                yield from ["+" + line for line in b[j1:j2]]


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Changes as `diff -c` shows them."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    marks, begun = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}, False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            yield from _heads(("***", "---"), fromfile, tofile, fromfiledate, tofiledate, lineterm)
        yield "***************" + lineterm
        sides = ((1, 2, a, "insert", "***", "****"), (3, 4, b, "delete", "---", "----"))
        for first, last, lines, other, mark, end in sides:
            start, stop = group[0][first], group[-1][last]
            size = stop - start
            start += bool(size)
            yield f"{mark} {start if size <= 1 else f'{start},{start + size - 1}'} {end}{lineterm}"
            if any([code[0] not in ("equal", other) for code in group]):
                for code in group:
                    if code[0] != other:
                        yield from [marks[code[0]] + line for line in lines[code[first] : code[last]]]


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """Compares lines of bytes whose encoding is not known."""

    def text(value):
        try:
            return value.decode("latin-1")
        except AttributeError:
            raise TypeError(f"all arguments must be bytes, not {type(value).__name__} ({value!r})") from None

    sides = [[text(line) for line in lines] for lines in (a, b)]
    names = [text(name) for name in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(*sides, *names, n, text(lineterm)):
        yield line.encode("latin-1")
