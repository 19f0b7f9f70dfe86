"""What tests assert of values that should be the same, and how they show the difference."""

from collections import Counter

_WIDTH = 80


def safe_repr(value):
    """The text of a value, also if its own `__repr__` fails."""
    try:
        return repr(value)
    except Exception:
        return object.__repr__(value)


def _cut(text, first, last):
    left_out = len(text) - first - last
    return f"{text[:first]}[{left_out} chars]{text[len(text) - last :]}" if left_out > 12 else text


def common_repr(*values):
    """The texts of values, without most of a long beginning that they share."""
    texts = [safe_repr(value) for value in values]
    longest = max([len(text) for text in texts])
    if longest <= _WIDTH:
        return tuple(texts)
    shared = next((at for at, letters in enumerate(zip(*texts)) if len(set(letters)) > 1), min(map(len, texts)))
    begin, kept = texts[0][:shared], _WIDTH - (longest - shared + 17)
    if kept > 5:
        begin = _cut(begin, 5, kept)
        return tuple([begin + text[shared:] for text in texts])
    begin = _cut(begin, 5, 5)
    return tuple([begin + _cut(text[shared:], 41, 5) for text in texts])


def _counts(first, second):
    """How often items occur that do not occur equally often."""
    try:
        first, second = Counter(first), Counter(second)
    except TypeError:
        # They have no hash, and are compared with one another.
        return _counts_of_unhashable(first, second)
    found = [(count, second.get(item, 0), item) for item, count in first.items() if second.get(item, 0) != count]
    return found + [(0, count, item) for item, count in second.items() if item not in first]


def _counts_of_unhashable(first, second):
    found, kept = [], []
    for item in [*first, *second]:
        if item not in kept:
            kept.append(item)
            counts = first.count(item), second.count(item)
            if counts[0] != counts[1]:
                found.append((*counts, item))
    return found


class Equality:
    """The part of `TestCase` that compares values."""

    maxDiff = 640
    longMessage = True
    _equality = {
        dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
        frozenset: "assertSetEqual", str: "assertMultiLineEqual",
    }  # fmt: skip

    def addTypeEqualityFunc(self, typeobj, function):
        """For two objects of this very type `assertEqual` calls a function or a method by its name."""
        self._equality = {**self._equality, typeobj: function}

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _check(self, truth, msg, standard):
        if not truth:
            raise self.failureException(self._formatMessage(msg, standard))

    def _fail_with(self, message, difference, msg):
        if self.maxDiff is not None and len(difference) > self.maxDiff:
            difference = f"\nDiff is {len(difference)} characters long. Set self.maxDiff to None to see it."
        self.fail(self._formatMessage(msg, message + difference))

    def _lines_apart(self, first, second):
        import difflib
        from pprint import pformat

        return "\n" + "\n".join(difflib.ndiff(pformat(first).splitlines(), pformat(second).splitlines()))

    def assertEqual(self, first, second, msg=None):
        own = self._equality.get(type(first)) if type(first) is type(second) else None
        if own is not None:
            (getattr(self, own) if isinstance(own, str) else own)(first, second, msg=msg)
        elif not first == second:
            raise self.failureException(self._formatMessage(msg, "%s != %s" % common_repr(first, second)))

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: {safe_repr(seq)}")
        for which, seq in (("First", seq1), ("Second", seq2)):
            try:
                len(seq)
            except (TypeError, NotImplementedError):
                self.fail(self._formatMessage(msg, f"{which} {name} has no length.    Non-sequence?"))
        if seq1 == seq2:
            return
        text = f"{name.capitalize()}s differ: %s != %s\n" % common_repr(seq1, seq2)
        for at in range(min(len(seq1), len(seq2))):
            if seq1[at] != seq2[at]:
                text += f"\nFirst differing element {at}:\n%s\n%s\n" % common_repr(seq1[at], seq2[at])
                break
        else:
            if len(seq1) == len(seq2) and seq_type is None and type(seq1) != type(seq2):
                return
        more, (short, long) = len(seq1) - len(seq2), sorted((seq1, seq2), key=len)
        if more:
            which = "First" if more > 0 else "Second"
            text += f"\n{which} {name} contains {abs(more)} additional elements.\n"
            text += f"First extra element {len(short)}:\n{safe_repr(long[len(short)])}\n"
        self._fail_with(text, self._lines_apart(seq1, seq2), msg)

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        rest = []
        for which, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                rest.append(one.difference(other))
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{which} argument does not support set difference: {error}")
        lines = []
        for items, one, other in zip(rest, ("first", "second"), ("second", "first")):
            if items:
                lines += [f"Items in the {one} set but not the {other}:", *map(repr, items)]
        self._check(not lines, msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._fail_with("%s != %s" % common_repr(d1, d2), self._lines_apart(d1, d2), msg)

    def assertMultiLineEqual(self, first, second, msg=None):
        import difflib

        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        # A difference in the last line's end is shown too.
        end = "" if first.endswith("\n") and second.endswith("\n") else "\n"
        lines = [(text and text + end).splitlines(keepends=True) for text in (first, second)]
        self._fail_with("%s != %s" % common_repr(first, second), "\n" + "".join(difflib.ndiff(*lines)), msg)

    def assertCountEqual(self, first, second, msg=None):
        found = _counts(list(first), list(second))
        if found:
            lines = [f"First has {mine}, Second has {other}:  {item!r}" for mine, other, item in found]
            self._fail_with("Element counts were not equal:\n", "\n".join(lines), msg)

    def _distance(self, first, second, places, delta):
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        shown = safe_repr(difference)
        if delta is not None:
            return difference <= delta, f"within {safe_repr(delta)} delta", f" ({shown} difference)"
        places = 7 if places is None else places
        return round(difference, places) == 0, f"within {places!r} places", f" ({shown} difference)"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        near, how, by = self._distance(first, second, places, delta)
        self._check(near, msg, f"{safe_repr(first)} != {safe_repr(second)} {how}{by}")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, how, by = self._distance(first, second, places, delta)
        by = by if delta is not None else ""
        self._check(first != second and not near, msg, f"{safe_repr(first)} == {safe_repr(second)} {how}{by}")
