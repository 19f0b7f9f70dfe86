"""repr and str of every kind of value: quotes, nesting, recursion, special floats, functions, types, exceptions."""

import collections
import enum
import functools
import types
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field

values = [None, True, ..., NotImplemented, 5, -5, 10**25, 1.0, 1e100, float("nan"), -float("inf"), 1j, -0.0, complex(0, -1), "a'b", 'a"b', "a'\"b", "\n\t\x00\x7f\x80é\u2028", b"a'\xff", bytearray(b"q"), [], [1, "a"], (), (1,), (1, 2), {}, {"a": [1]}, set(), {1}, frozenset(), frozenset([1]), range(5), range(1, 5, 2), slice(1, None), int, type, type(None), int | None, Exception, ValueError("x"), KeyError("k"), ValueError(), ValueError(1, "a"), OSError(2, "gone"), StopIteration(5), SystemExit(), AssertionError(""), ZeroDivisionError("it's"), {}.keys(), {1: 2}.values(), {1: 2}.items(), type(...), type(NotImplemented), type(len), type(print), type(lambda: 0), type(iter([])), type(x for x in ""), type({}.keys()), type(range(0)), type(property()), object, len, print, abs]
for value in values:
    print(repr(value), "|", str(value), "|", [value])
Point = namedtuple("Point", "x y")


@dataclass
class Box:
    item: object
    secret: int = field(default=0, repr=False)
    inner: "Box" = None


class Plain: ...


class Both:
    def __repr__(self):
        return "Both()"

    def __str__(self):
        return "both"


class OnlyStr:
    def __str__(self):
        return "only str"


class Colour(enum.Enum):
    RED = "r"

    pass


print(Point(1, "a"), [Point(1, (2,))], Box("x", 5), Box([Box(1)], inner=Box({})), Both(), [Both()], f"{Both()} {Both()!r}", {"k": Both()}, (Both(),), str([OnlyStr()]).split(" at ")[0], repr(Plain()).split(" at ")[0], Plain, Box.__repr__.__qualname__, Colour.RED, [Colour.RED], Colour)
print(deque([1, 2]), deque([1], maxlen=3), deque(), defaultdict(int, a=1), defaultdict(None), defaultdict(list), OrderedDict(), Counter("aab"), Counter(), ChainMap({"a": 1}, {}), types.SimpleNamespace(a=1, b="x"), collections.UserList([1]), collections.UserDict(a=1), collections.UserString("u"))
l = [1]
l.append(l)
d = {}
d["d"] = d
b = Box(None)
b.item = [b]


dd = defaultdict(list)
dd["x"].append(dd)
t = ([],)
t[0].append(t)
print(l, d, b, dd, t, [l, l], {"l": l})


def function(): ...


class Holder:
    def method(self): ...

    @classmethod
    def make(cls): ...

    @staticmethod
    def static(): ...

    prop = property(lambda self: 1)

    class Inner:
        def deep(self):
            def deeper(): ...

            return deeper


h = Holder()
for thing in (function, Holder.method, h.method, Holder.make, Holder.static, lambda: 0, Holder.Inner.deep, Holder.Inner().deep(), [].append, "a".join, {}.get, (x for x in "a"), iter([]), iter(()), iter("a"), iter({}), iter({1}), iter(range(3)), iter({}.items()), map(str, []), zip(), enumerate([]), filter(None, []), reversed([]), Holder.prop, Holder(), Holder.Inner(), object(), classmethod(function), staticmethod(function), super(Holder, h), iter(int, 0)):
    print(repr(thing).split(" at 0x")[0].split(" of <")[0])
print(functools.partial(int, base=2), functools.partial(print, 1, end=""), len, [].append.__name__, str.join, list.append, int.__add__)


class Weird:
    def __repr__(self):
        raise ValueError("no repr")


class Wrong:
    def __repr__(self):
        return 5


for thing in (Weird(), [Weird()], [Wrong()], {"k": Wrong()}):
    for how in (repr, str, lambda v: f"{v}", lambda v: "%s" % [v]):
        try:
            print(how(thing))
        except Exception as error:
            print(type(error).__name__, error, end="; ")
print()
