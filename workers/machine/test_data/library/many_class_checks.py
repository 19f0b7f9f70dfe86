"""A table of values and abstract types: which are instances, which are subclasses, what each offers."""

from collections import Counter, OrderedDict, UserDict, UserList, UserString, abc, defaultdict, namedtuple
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from io import BytesIO, StringIO
from types import SimpleNamespace


class Len:
    def __len__(self):
        return 1


class Get:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class Iter:
    def __iter__(self):
        return iter(())


class Next(Iter):
    def __next__(self):
        raise StopIteration


class Has:
    def __contains__(self, x):
        return True


class Eq:
    def __eq__(self, other):
        return True


class NoHash:
    __hash__ = None


class NoIter(Iter):
    __iter__ = None


class AIter:
    def __aiter__(self):
        return self


class ANext(AIter):
    async def __anext__(self):
        raise StopAsyncIteration


class Awaits:
    def __await__(self):
        yield


def gen():
    yield


async def agen():
    yield


Pair = namedtuple("Pair", "a b")
values = {"None": None, "int": 1, "bool": True, "float": 1.5, "complex": 1j, "str": "a", "bytes": b"a", "bytearray": bytearray(b"a"), "tuple": (1,), "list": [1], "set": {1}, "frozenset": frozenset([1]), "dict": {1: 2}, "range": range(3), "namedtuple": Pair(1, 2), "Counter": Counter(), "defaultdict": defaultdict(int), "OrderedDict": OrderedDict(), "UserDict": UserDict(), "UserList": UserList(), "UserString": UserString("a"), "values": {}.values(), "iterator": iter([]), "async generator": agen(), "enumerate": enumerate([]), "zip": zip(), "map": map(str, []), "reversed": reversed([1]), "function": gen, "builtin": len, "class": int, "lambda": lambda: 0, "partial": partial(len), "Decimal": Decimal(1), "Fraction": Fraction(1, 2), "date": date(2024, 1, 1), "timedelta": timedelta(1), "StringIO": StringIO(), "BytesIO": BytesIO(), "Len": Len(), "Get": Get(), "Iter": Iter(), "Next": Next(), "Has": Has(), "Eq": Eq(), "NoHash": NoHash(), "NoIter": NoIter(), "AIter": AIter(), "ANext": ANext(), "Awaits": Awaits(), "exception": ValueError(), "type": type, "Ellipsis": ..., "namespace": SimpleNamespace()}
kinds = [abc.Hashable, abc.Sized, abc.Container, abc.Iterable, abc.Iterator, abc.Generator, abc.Collection, abc.Sequence, abc.MutableSequence, abc.Set, abc.MutableSet, abc.Mapping, abc.MutableMapping, abc.Awaitable, abc.Coroutine, abc.AsyncIterable, abc.AsyncIterator, abc.KeysView, abc.ItemsView, abc.ValuesView]
for name, value in values.items():
    print(name, "instance:", *[k.__name__ for k in kinds if isinstance(value, k)])
print()
for name, value in values.items():
    print(name, "subclass:", *[k.__name__ for k in kinds if issubclass(type(value), k)], "| callable" if callable(value) else "")
for kind in kinds[:13]:
    print(kind.__name__, [k.__name__ for k in kind.__mro__[1:-1]])
for name, value in values.items():
    try:
        found = len(value)
    except TypeError as error:
        found = "no length"
    try:
        hashed = hash(value) is not None
    except TypeError as error:
        hashed = "no hash"
    try:
        first = next(iter(value), "empty") if name not in ("zip",) else "empty"
    except TypeError as error:
        first = "not iterable"
    print(name, "|", found, "|", hashed, "|", first if isinstance(first, (str, int, bytes)) else type(first).__name__)
print(1 in Get(), 9 in Get(), list(Get()), list(reversed(range(3))), bool(Len()), bool(Get()), Eq() == 5, 5 == Eq(), Eq() != 5, "x" in Has())
for action in (lambda: reversed({1}), lambda: reversed(iter([])), lambda: 1 in Len(), lambda: 1 in 5, lambda: iter(NoIter()), lambda: next([]), lambda: hash(Eq()), lambda: {NoHash(): 1}, lambda: (lambda **k: k)(**5), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: set(5), lambda: tuple(None), lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1, (int, 5)), lambda: isinstance("", (int, 5)), lambda: iter(len), lambda: len(iter([]))):
    try:
        print(type(action()).__name__)
    except (TypeError, ValueError) as error:
        print(error)


class Squares(abc.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


class Evens(abc.Set):
    def __init__(self, items=()):
        self.items = sorted({i for i in items if i % 2 == 0})

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return f"Evens({self.items})"


s, e, f = Squares(4), Evens(range(8)), Evens([4, 5, 6, 10])
print(list(s), 9 in s, s.index(4), s.count(1), list(reversed(s)), s.index(9, 2), isinstance(s, abc.Reversible))
print(e & f, e | f, e - f, e ^ f, e <= f, Evens([4]) <= e, e > Evens([2]), e == {0, 2, 4, 6}, e.isdisjoint([1, 3]), e & [2, 3], {2, 3} & e, e != f, Evens([2]) < Evens([2]), [1, 2] | e)
for action in (lambda: s.index(5), lambda: s[9], lambda: hash(e)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
