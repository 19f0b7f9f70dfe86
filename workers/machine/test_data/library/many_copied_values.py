"""Many kinds of values through copy, deepcopy and pickle: equal, same, and of the same type."""

import copy
import pickle
from array import array
from collections import Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, namedtuple
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from pathlib import PurePosixPath
from random import Random
from types import SimpleNamespace
from uuid import UUID

Pair = namedtuple("Pair", "a b")


class Attributes:
    def __init__(self, **values):
        self.__dict__.update(values)

    def __eq__(self, other):
        return type(other) is type(self) and vars(self) == vars(other)


class Tagged(list):
    tag = None

    def __eq__(self, other):
        return list(self) == list(other) and self.tag == other.tag


class Table(dict):
    pass


class Text(str):
    pass


class Triple(tuple):
    pass


class Unique(frozenset):
    pass


@dataclass
class Data:
    x: int
    items: list = field(default_factory=list)


@dataclass(frozen=True)
class Frozen:
    x: tuple


class Failure(Exception):
    def __eq__(self, other):
        return type(self) is type(other) and self.args == other.args


tagged = Tagged([[1]])
tagged.tag = {"t": 1}
values = [None, True, ..., 0, 10**40, -1.5, 2j, "text", "é😀", b"bytes", bytearray(b"array"), (), (1, [2]), [], [1, [2, [3]]], {}, {"k": [1]}, set(), {1, 2}, frozenset(), frozenset([1]), range(5), Pair(1, [2]), Counter("aab"), defaultdict(list, a=[1]), OrderedDict(b=[1], a=2), UserDict(a=1), UserList([1]), UserString("u"), array("d", [1.5]), Decimal("1.500"), PurePosixPath("/a/b"), UUID(int=7), SimpleNamespace(a=[1]), Attributes(a=1, b=[2]), tagged, Table(a=[1]), Text("sub"), Triple((1, [2])), Unique([1]), Data(1, [2]), Frozen(([1],)), Failure("f", [1]), int, len, Pair, Attributes, print, TypeError]


def inside(value):
    "The first mutable part of a value."
    for part in (value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple, UserList)) else vars(value).values() if isinstance(value, (Attributes, SimpleNamespace)) else ()):
        if isinstance(part, (list, dict)):
            return part


for value in values:
    name = type(value).__name__
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    row = [shallow == value, shallow is value, type(shallow) is type(value), deep == value, deep is value, type(deep) is type(value)]
    try:
        through = pickle.loads(pickle.dumps(value))
        row += [through == value, type(through) is type(value)]
    except Exception as error:
        row += [type(error).__name__]
    part = inside(value)
    if part is not None:
        row += [inside(shallow) is part, inside(deep) is part, inside(deep) == part]
    print(name, *["-+"[x] if isinstance(x, bool) else x for x in row])
shared = [1]
for container in ([shared, shared], (shared, shared), {"a": shared, "b": shared}, Attributes(a=shared, b=shared), SimpleNamespace(a=shared, b=shared), Pair(shared, shared), UserList([shared, shared])):
    parts = lambda c: list(c.values()) if isinstance(c, dict) else list(c) if hasattr(c, "__iter__") else list(vars(c).values())
    one, two = parts(copy.deepcopy(container)), parts(pickle.loads(pickle.dumps(container)))
    print(type(container).__name__, one[0] is one[1], two[0] is two[1], one[0] is shared)
memo = {}
first = copy.deepcopy(shared, memo)
print(first is copy.deepcopy(shared, memo), id(shared) in memo, copy.deepcopy({1: shared}, memo)[1] is first)
r = Random(3)
r.random()
twin, deep = copy.copy(r), pickle.loads(pickle.dumps(r))
print(r.random() == twin.random() == deep.random(), partial(pow, 2)(3) == copy.copy(partial(pow, 2))(3) == pickle.loads(pickle.dumps(partial(pow, 2)))(3))
nest = []
nest.append((nest, {"me": nest}))
again, thawed = copy.deepcopy(nest), pickle.loads(pickle.dumps(nest))
print(again[0][0] is again, again[0][1]["me"] is again, thawed[0][0] is thawed, thawed[0][1]["me"] is thawed)
parent = Attributes(children=[])
parent.children.append(Attributes(parent=parent))
d = copy.deepcopy(parent)
print(d.children[0].parent is d, d.children[0].parent is parent, pickle.loads(pickle.dumps(parent)).children[0].parent.children[0].parent is not parent)
