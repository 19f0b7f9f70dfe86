"""From a tree to functions that match: each gets the state and a place, and calls what comes after it.

A matcher answers where the whole pattern ends, or -1. Backtracking is trying the next possibility when what comes
after has answered -1.
"""

from re._parser import ASCII, IGNORECASE, MOST


class State:
    """One attempt: the text, its bounds, where groups begin and end, which are open, how far loops are.

    Whatever answers -1 leaves the state as it was.
    """

    def __init__(self, text, start, end, n_groups):
        self.text, self.start, self.end = text, start, end
        self.marks = [-1] * (2 * n_groups + 2)
        self.opened, self.loops = {}, {}
        # The group that was closed last.
        self.last = None
        # Where the match must not end, or -1.
        self.forbidden = -1


def is_word(c):
    return c.isalnum() or c == "_"


def _class(letter, ascii):
    tests = {
        "d": (lambda c: "0" <= c <= "9") if ascii else (lambda c: c.isdecimal()),
        "w": (lambda c: is_word(c) and c.isascii()) if ascii else is_word,
        "s": (lambda c: c in " \t\n\r\f\v") if ascii else (lambda c: c.isspace()),
    }
    test = tests[letter.lower()]
    return (lambda c: not test(c)) if letter.isupper() else test


def single(node, flags):
    """The test of a node that matches one character, or `None`."""
    kind = node[0]
    if kind == "char":
        wanted = node[1]
        if flags & IGNORECASE and wanted.lower() != wanted.upper():
            low = wanted.lower()
            return lambda c: c.lower() == low
        return lambda c: c == wanted
    if kind == "any":
        return (lambda c: True) if node[1] else (lambda c: c != "\n")
    if kind == "set":
        return _set(node, flags)
    return None


def _set(node, flags):
    chars, ranges, classes = set(), [], []
    for part in node[2]:
        if part[0] == "char":
            chars.add(part[1])
        elif part[0] == "range":
            ranges.append((part[1], part[2]))
        else:
            classes.append(_class(part[1], flags & ASCII))

    def has(c):
        if c in chars:
            return True
        for low, high in ranges:
            if low <= c <= high:
                return True
        for test in classes:
            if test(c):
                return True
        return False

    if not ranges and len(classes) == 1 and not chars:
        has = classes[0]
    test = (lambda c: has(c) or has(c.lower()) or has(c.upper())) if flags & IGNORECASE else has
    return (lambda c: not test(c)) if node[1] else test


def build(node, flags, after):
    """The matcher of a node that is followed by another matcher."""
    test = single(node, flags)
    if test is not None:
        return lambda s, i: after(s, i + 1) if i < s.end and test(s.text[i]) else -1
    return _BUILDERS[node[0]](node, flags, after)


def _sequence(node, flags, after):
    for part in reversed(node[1]):
        after = build(part, flags, after)
    return after


def _or(node, flags, after):
    choices = [build(choice, flags, after) for choice in node[1]]

    def match(s, i):
        for choice in choices:
            end = choice(s, i)
            if end >= 0:
                return end
        return -1

    return match


def _group(node, flags, after):
    _, number, inner, flags = node
    if number is None:
        return build(inner, flags, after)
    begin, finish = 2 * number, 2 * number + 1

    def close(s, i):
        marks = s.marks
        old = marks[begin], marks[finish], s.last
        marks[begin], marks[finish], s.last = s.opened[number], i, number
        end = after(s, i)
        if end < 0:
            marks[begin], marks[finish], s.last = old
        return end

    body = build(inner, flags, close)

    def match(s, i):
        old = s.opened.get(number)
        s.opened[number] = i
        end = body(s, i)
        if end < 0:
            s.opened[number] = old
        return end

    return match


def _repeat(node, flags, after):
    _, inner, least, most, mode = node
    if mode == "possessive":
        return _atomic(("atomic", ("repeat", inner, least, most, "greedy")), flags, after)
    test = single(inner, flags)
    if test is not None:
        return _repeat_single(test, least, most, mode, after)
    me = object()

    def loop(s, i, count, last):
        if count < least:
            return again(s, i, count)
        # A round from where the last one began would go on for ever.
        more = count < most and i != last
        if mode == "lazy":
            end = after(s, i)
            return end if end >= 0 or not more else again(s, i, count)
        end = again(s, i, count) if more else -1
        return end if end >= 0 else after(s, i)

    def again(s, i, count):
        old = s.loops.get(me)
        s.loops[me] = count + 1, i
        end = body(s, i)
        if end < 0:
            s.loops[me] = old
        return end

    def once_more(s, i):
        count, last = s.loops[me]
        return loop(s, i, count, last)

    body = build(inner, flags, once_more)
    return lambda s, i: loop(s, i, 0, -1)


def _repeat_single(test, least, most, mode, after):
    def longest(s, i):
        text, stop = s.text, s.end if most == MOST else min(s.end, i + most)
        while i < stop and test(text[i]):
            i += 1
        return i

    def greedy(s, i):
        shortest, at = i + least, longest(s, i)
        while at >= shortest:
            end = after(s, at)
            if end >= 0:
                return end
            at -= 1
        return -1

    def lazy(s, i):
        text, count = s.text, 0
        while True:
            if count >= least:
                end = after(s, i)
                if end >= 0:
                    return end
            if count >= most or i >= s.end or not test(text[i]):
                return -1
            i, count = i + 1, count + 1

    return lazy if mode == "lazy" else greedy


def _stop(s, i):
    return i


def _atomic(node, flags, after):
    body = build(node[1], flags, _stop)

    def match(s, i):
        end = body(s, i)
        return after(s, end) if end >= 0 else -1

    return match


def _look(node, flags, after):
    _, ahead, negated, inner = node
    if ahead:
        body = build(inner, flags, _stop)
        found = lambda s, i: body(s, i) >= 0
    else:
        found = _behind(inner, flags)

    def match(s, i):
        return -1 if found(s, i) == negated else after(s, i)

    return match


def _behind(inner, flags):
    """Tries every place before from which the inner pattern ends exactly here."""
    here = []
    body = build(inner, flags, lambda s, i: i if i == here[-1] else -1)

    def found(s, i):
        here.append(i)
        yes = any(body(s, start) >= 0 for start in range(i, s.start - 1, -1))
        here.pop()
        return yes

    return found


def _back(node, flags, after):
    begin, finish = 2 * node[1], 2 * node[1] + 1

    def match(s, i):
        if s.marks[finish] < 0:
            return -1
        wanted = s.text[s.marks[begin] : s.marks[finish]]
        found = s.text[i : min(s.end, i + len(wanted))]
        same = found.lower() == wanted.lower() if flags & IGNORECASE else found == wanted
        return after(s, i + len(wanted)) if same else -1

    return match


def _if(node, flags, after):
    finish = 2 * node[1] + 1
    yes, no = build(node[2], flags, after), build(node[3], flags, after)
    return lambda s, i: yes(s, i) if s.marks[finish] >= 0 else no(s, i)


def _at_boundary(s, i):
    before = i > s.start and is_word(s.text[i - 1])
    return before != (i < s.end and is_word(s.text[i]))


_PLACES = {
    "start": lambda s, i: i == s.start,
    "end": lambda s, i: i == s.end,
    "before end": lambda s, i: i == s.end or i == s.end - 1 and s.text[i] == "\n",
    "line start": lambda s, i: i == s.start or s.text[i - 1] == "\n",
    "line end": lambda s, i: i == s.end or s.text[i] == "\n",
    "boundary": _at_boundary,
    "no boundary": lambda s, i: not _at_boundary(s, i),
}


def _at(node, flags, after):
    is_here = _PLACES[node[1]]
    return lambda s, i: after(s, i) if is_here(s, i) else -1


_BUILDERS = {
    "seq": _sequence, "or": _or, "group": _group, "repeat": _repeat, "atomic": _atomic, "look": _look, "back": _back,
    "if": _if, "at": _at,
}
