"""Lines compared as `difflib.ndiff` does: with a guide below lines that are nearly the same."""

import re


def IS_LINE_JUNK(line, pat=re.compile(r"\s*(?:#\s*)?$").match):
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


class Differ:
    """Compares lines: those that are alike are shown one below the other."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        from difflib import SequenceMatcher

        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from ["- " + line for line in a[alo:ahi]]
            elif tag == "insert":
                yield from ["+ " + line for line in b[blo:bhi]]
            else:
                yield from ["  " + line for line in a[alo:ahi]]

    def _plain(self, a, alo, ahi, b, blo, bhi):
        """Lines that are not alike: the shorter block first."""
        old = ["- " + line for line in a[alo:ahi]]
        new = ["+ " + line for line in b[blo:bhi]]
        return new + old if bhi - blo < ahi - alo else old + new

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        """Pairs the two lines that are most alike, and goes on before and behind them."""
        from difflib import SequenceMatcher

        best, cutoff, same = 0.74, 0.75, None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    same = same or (i, j)
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, besti, bestj = matcher.ratio(), i, j
        if best < cutoff:
            if same is None:
                yield from self._plain(a, alo, ahi, b, blo, bhi)
                return
            besti, bestj = same
        else:
            same = None
        yield from self._around(a, alo, besti, b, blo, bestj)
        if same is None:
            yield from self._pair(matcher, a[besti], b[bestj])
        else:
            yield "  " + a[besti]
        yield from self._around(a, besti + 1, ahi, b, bestj + 1, bhi)

    def _around(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replaced(a, alo, ahi, b, blo, bhi)
        else:
            yield from ["- " + line for line in a[alo:ahi]] + ["+ " + line for line in b[blo:bhi]]

    def _pair(self, matcher, old, new):
        """Two lines that are nearly the same, with marks below what was taken out, put in or changed."""
        marks = ["", ""]
        matcher.set_seqs(old, new)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            mine, other = {"equal": "  ", "replace": "^^", "delete": "- ", "insert": " +"}[tag]
            marks[0] += mine * (i2 - i1)
            marks[1] += other * (j2 - j1)
        for sign, line, mark in (("-", old, marks[0]), ("+", new, marks[1])):
            yield f"{sign} {line}"
            # Where the line has blanks of another kind, the guide has them too.
            mark = "".join([c if t == " " and c.isspace() else t for c, t in zip(line, mark)]).rstrip()
            if mark:
                yield f"? {mark}\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of one side of what `ndiff` gave."""
    try:
        sign = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in ("  ", sign):
            yield line[2:]


Differ.__module__ = "difflib"
