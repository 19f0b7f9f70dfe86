"""From a tree to a program for the machine that matches: words that are numbers (their meaning is in the engine's
`regex`).

A place in a program is reckoned from its first word; the numbers of groups and of loops are before it.
"""

from re._parser import ASCII, IGNORECASE, MOST, error

(
    _END, _CHAR, _CHAR_ANY_CASE, _ANY, _ALL, _SET, _JUMP, _SPLIT, _OPEN, _CLOSE, _AT, _BACK, _REPEAT, _BEGIN, _LOOP,
    _ENTER, _LEAVE, _IF,
) = range(18)
_PLACES = ("start", "end", "before end", "line start", "line end", "boundary", "no boundary")
_CLASSES = "dws"
_MODES = ("greedy", "lazy", "possessive")
_ATOMIC, _LOOKS, _MUST_NOT = range(3)


def program(tree, flags, groups):
    """The numbers of groups and of loops, and the words."""
    writer = _Writer()
    writer.write(tree, flags)
    writer.words.append(_END)
    return (groups, writer.loops, *writer.words)


class _Writer:
    def __init__(self):
        self.words, self.loops = [], 0

    def write(self, node, flags):
        test = _test(node, flags)
        if test is not None:
            self.words += test
        else:
            getattr(self, "_" + node[0])(node, flags)

    def _seq(self, node, flags):
        for part in node[1]:
            self.write(part, flags)

    def _or(self, node, flags):
        words, ends = self.words, []
        for choice in node[1][:-1]:
            split = len(words)
            words += [_SPLIT, split + 3, 0]
            self.write(choice, flags)
            ends.append(len(words) + 1)
            words += [_JUMP, 0]
            words[split + 2] = len(words)
        self.write(node[1][-1], flags)
        for end in ends:
            words[end] = len(words)

    def _group(self, node, flags):
        _, number, inner, flags = node
        if number is None:
            self.write(inner, flags)
            return
        self.words += [_OPEN, number]
        self.write(inner, flags)
        self.words += [_CLOSE, number]

    def _repeat(self, node, flags):
        _, inner, least, most, mode = node
        words, test = self.words, _test(inner, flags)
        if test is not None:
            words += [_REPEAT, least, most, _MODES.index(mode), len(words) + 5 + len(test), *test]
        elif mode == "possessive":
            self._alone(_ATOMIC, 0, ("repeat", inner, least, most, "greedy"), flags)
        elif (least, most) == (0, 1):
            self._maybe(inner, mode, flags)
        else:
            number, self.loops = self.loops, self.loops + 1
            words += [_BEGIN, number]
            head = len(words)
            words += [_LOOP, number, least, most, int(mode == "lazy"), 0]
            self.write(inner, flags)
            words += [_JUMP, head]
            words[head + 5] = len(words)

    def _maybe(self, inner, mode, flags):
        words, split = self.words, len(self.words)
        words += [_SPLIT, 0, 0]
        self.write(inner, flags)
        ways = split + 3, len(words)
        words[split + 1 : split + 3] = ways if mode == "greedy" else ways[::-1]

    def _alone(self, kind, back, inner, flags):
        words, begin = self.words, len(self.words)
        words += [_ENTER, kind, back, 0]
        self.write(inner, flags)
        words.append(_LEAVE)
        words[begin + 3] = len(words)

    def _atomic(self, node, flags):
        self._alone(_ATOMIC, 0, node[1], flags)

    def _look(self, node, flags):
        _, ahead, negated, inner = node
        back = 0
        if not ahead:
            back, most = _width(inner)
            if back != most:
                raise error("look-behind requires fixed-width pattern")
        self._alone(_MUST_NOT if negated else _LOOKS, back, inner, flags)

    def _back(self, node, flags):
        self.words += [_BACK, node[1], int(bool(flags & IGNORECASE))]

    def _if(self, node, flags):
        words, begin = self.words, len(self.words)
        words += [_IF, node[1], 0]
        self.write(node[2], flags)
        end = len(words) + 1
        words += [_JUMP, 0]
        words[begin + 2] = len(words)
        self.write(node[3], flags)
        words[end] = len(words)

    def _at(self, node, flags):
        self.words += [_AT, _PLACES.index(node[1])]


def _test(node, flags):
    """The words for a node that matches one character, or `None`."""
    kind = node[0]
    if kind == "char":
        c = node[1]
        if flags & IGNORECASE and c.lower() != c.upper() and len(c.lower()) == 1:
            return [_CHAR_ANY_CASE, ord(c.lower())]
        return [_CHAR, ord(c)]
    if kind == "any":
        return [_ALL if node[1] else _ANY]
    if kind == "set":
        return _set(node, flags)
    return None


def _set(node, flags):
    _, negated, parts = node
    words = [_SET, negated + 2 * bool(flags & IGNORECASE), len(parts)]
    for part in parts:
        if part[0] == "class":
            letter = part[1]
            words += [1, _CLASSES.index(letter.lower()), letter.isupper() + 2 * bool(flags & ASCII)]
        else:
            words += [0, ord(part[1]), ord(part[-1])]
    return words


def _width(node):
    """How many characters a node takes at least and at most."""
    kind = node[0]
    if kind in ("char", "any", "set"):
        return 1, 1
    if kind in ("at", "look"):
        return 0, 0
    if kind == "seq":
        widths = [_width(part) for part in node[1]]
        return sum([least for least, _ in widths]), sum([most for _, most in widths])
    if kind == "or":
        widths = [_width(part) for part in node[1]]
        return min([least for least, _ in widths]), max([most for _, most in widths])
    if kind == "group":
        return _width(node[2])
    if kind == "atomic":
        return _width(node[1])
    if kind == "repeat":
        least, most = _width(node[1])
        return least * node[2], most * node[3]
    if kind == "if":
        (a, b), (c, d) = _width(node[2]), _width(node[3])
        return min(a, c), max(b, d)
    return 0, MOST
