# weakref: what there are no weak references to, and what there are.
import re
import weakref
from array import array
from collections import deque, namedtuple
from enum import Enum
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary, finalize, proxy, ref


def attempt(action):
    try:
        print(type(action()).__name__)
    except TypeError as error:
        print(error)


class Plain:
    pass


class Slots:
    __slots__ = ("a",)


class Weak:
    __slots__ = ("a", "__weakref__")


class FromSlots(Slots):
    pass


class Text(str):
    pass


class Number(int):
    pass


class Items(list):
    pass


class Pair(tuple):
    pass


class Colour(Enum):
    RED = 1


def function():
    yield


Point = namedtuple("Point", "x y")
refused = [5, True, 1.5, 2j, "text", b"bytes", bytearray(b"x"), (1,), [], {}, None, ..., range(3), slice(1), object(), Slots(), Number(3), Pair(), Point(1, 2),
           {}.keys(), iter([])]
taken = [Plain(), Weak(), FromSlots(), Text("x"), Items(), Colour.RED, Plain, int, function, function(), print, [].append, {1}, frozenset(), deque(),
         array("i"), re.compile("x"), re, ValueError("x"), lambda: 0, type(Plain)]
for one in refused:
    attempt(lambda: ref(one))
for one in taken:
    attempt(lambda: ref(one))
attempt(lambda: proxy(5))
attempt(lambda: WeakValueDictionary(a=5))
attempt(lambda: WeakValueDictionary([("a", [])]))
attempt(lambda: WeakValueDictionary().setdefault("k", "text"))
attempt(lambda: WeakValueDictionary().update(k=1))
attempt(lambda: WeakKeyDictionary({"text": 1}))
attempt(lambda: WeakSet([1]))
attempt(lambda: WeakSet().add("x"))
attempt(lambda: finalize([], print))
a, b = Plain(), Plain()
values, keys, group = WeakValueDictionary({"a": a}, b=b), WeakKeyDictionary([(a, 1), (b, 2)]), WeakSet([a, b, a])
print(len(values), values["b"] is b, keys[a] + keys[b], len(group), a in group, keys.setdefault(a, 5), values.setdefault("c", a) is a, sorted(values))
print(repr(values)[:22], repr(keys)[:20], repr(ref(function))[-11:], repr(ref(Plain))[-8:])
