"""pickle: containers, classes, state, shared references."""

import copy
import pickle
from collections import Counter, OrderedDict, defaultdict, namedtuple
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

Point = namedtuple("Point", "x y")


class Plain:
    kind = "class attribute"

    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__


class Reader:
    "Keeps a position; what cannot be kept is left out of its state."

    def __init__(self, lines):
        self.lines, self.at = lines, 0
        self.source = iter(lines)

    def readline(self):
        self.at += 1
        return next(self.source)

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["source"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.source = iter(self.lines[self.at :])


class WithNew:
    def __new__(cls, value, *, unit="m"):
        self = super().__new__(cls)
        self.value, self.unit = value, unit
        return self

    def __getnewargs_ex__(self):
        return (self.value,), {"unit": self.unit}


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


class Words(list):
    pass


class Problem(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def back(value, protocol=None):
    return pickle.loads(pickle.dumps(value, protocol))


for value in (None, True, 10**30, -1, 1.5, 2j, "é😀", b"\x00\xff", bytearray(b"ab"), (1, (2,)), [1, [2]], {"a": {1: 2}}, frozenset([1]), range(1, 9, 2), slice(1, 2), ..., Point(1, 2), Counter("aab"), defaultdict(int, a=1), date(2024, 5, 17), timedelta(1, 2), Decimal("1.50"), Fraction(1, 3)):
    print(type(value).__name__, back(value), back(value) == value, back(value, 2) == value)
print(back(len) is len, back(Plain) is Plain, back(int) is int, back(back) is back, list(back(OrderedDict(b=1, a=2))))
p = back(Plain("n"))
print(p.name, p == Plain("n"), p.kind)
r = Reader(["one", "two", "three"])
r.readline()
print(back(r).readline(), r.readline(), copy.copy(r).readline())
w = back(WithNew(5, unit="km"))
print(w.value, w.unit)
s = back(Slots(7))
print(s.a, hasattr(s, "b"))
words = Words("ab")
words.tag = "t"
print(back(words), back(words).tag, type(back(words)).__name__)
e = back(Problem(42))
print(repr(e), e.code, repr(back(KeyError("k"))))
shared = [1]
a, b = back([shared, shared])
loop = [0]
loop.append(loop)
again = back(loop)
print(a is b, again[1] is again)
for action in (lambda: pickle.dumps(lambda: 1), lambda: pickle.dumps(iter), lambda: pickle.dumps((x for x in [])), lambda: pickle.loads(b"junk")):
    try:
        print(type(action()).__name__)
    except Exception as error:
        print(type(error).__name__)
