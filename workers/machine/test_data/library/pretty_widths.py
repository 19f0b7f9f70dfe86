"""Data of every kind laid out in narrow and wide columns by `pprint`."""

import pprint
import random
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from types import MappingProxyType, SimpleNamespace


@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)


@dataclass
class Order:
    number: int
    items: list
    parent: "Order" = None


@dataclass(repr=False)
class Silent:
    text: str


@dataclass
class Own:
    text: str

    def __repr__(self):
        return "Own<" + self.text * 30 + ">"


Point = namedtuple("Point", "x y label")


class MyList(list):
    pass


class MyDict(dict):
    def __repr__(self):
        return "MyDict" + "x" * 90


words = "the quick brown fox jumps over the lazy dog and runs away from it".split()
order = Order(7, [Item("apple", 2.0, ["red", "sweet"]), Item("pear" * 8)], Order(6, []))
values = [
    list(range(40)), tuple(words), {word: len(word) for word in words}, {word: words[:at] for at, word in enumerate(words)}, set(words), frozenset(words),
    " ".join(words) * 2, "lines\nof text\n" * 5 + "end", "a" * 100, b"bytes too, if they are long enough for it", bytearray(range(60, 120)), b"abc",
    {"key": bytearray(range(60, 120)), "text": " ".join(words)}, [b"nested bytes that are quite long, longer than a line of text can be " * 2],
    OrderedDict((word, word) for word in words), OrderedDict(), defaultdict(list, {word: [word] for word in words}), defaultdict(int),
    Counter(" ".join(words)), Counter(), ChainMap({"a" * 30: 1}, {"b" * 40: 2, "c": 3}), deque(words), deque(words, maxlen=20), deque(),
    UserDict({word: word for word in words}), UserList(words), UserString(" ".join(words) * 2), MappingProxyType({word: word for word in words}),
    SimpleNamespace(name="Ann", words=words, inner=SimpleNamespace(x=1)), order, [order, order], Silent("x" * 90) and None, Own("y"), Point(1, 2.5, "label" * 20),
    MyList(words), MyDict(a=1), [[]], [()], {}, set(), (), (1,), [(1,)], {"a": {"b": {"c": {"d": words}}}}, [[[[[words]]]]], 10**30, {1: 10**9, "x": [123456789]},
    [None, True, 1.5, 1j, ...], {(1, 2): [3] * 30, (0, 1): "x"}, {1: "int", "a": "str", None: "none", 2.5: "float"}, [{"id": n, "text": "t" * n} for n in range(9)],
    {"empty": [[], {}, (), set()], "long": ["x" * 30] * 3}, "word " * 3 + "x" * 90 + " end", ["  leading spaces and more of them " * 3, "\ttab\n"], [("a" * 30, "b" * 30, "c" * 30)],
]
for value in values:
    for options in ({}, {"width": 30}, {"width": 5}, {"indent": 4, "width": 40}, {"compact": True, "width": 50}, {"depth": 1}, {"depth": 2, "width": 20}):
        text = pprint.pformat(value, **options)
        if "at 0x" not in text:
            print(options)
            print(text)
pprint.pprint({"b": 1, "a": [10**6, 2]}, sort_dicts=False, underscore_numbers=True)
pprint.pp({"b": 1, "a": 2})
pprint.pp({word: word for word in words}, width=20, indent=2)

loop = [1, 2]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.isreadable([len]), pprint.isrecursive([1]))
print(pprint.pformat(loop).replace(str(id(loop)), "ID"), pprint.saferepr({"l": loop}).replace(str(id(loop)), "ID"))
around = {"words": words}
around["self"] = around
print(pprint.pformat(around, width=30).replace(str(id(around)), "ID"))
order.parent.parent = order
print(pprint.pformat(order, width=40))


class Quiet(pprint.PrettyPrinter):
    """Shows texts without quotes."""

    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object.upper(), True, False
        return super().format(object, context, maxlevels, level)


Quiet(width=40).pprint(["a", {"b": words[:5]}, ("c", 1)])
draw = random.Random(3)


def drawn(depth):
    kind = draw.randrange(8 if depth else 3)
    if kind == 0:
        return draw.randrange(10**draw.randrange(1, 12))
    if kind == 1:
        return " ".join(draw.choices(words, k=draw.randrange(8)))
    if kind == 2:
        return bytes(draw.choices(range(256), k=draw.randrange(20)))
    inner = [drawn(depth - 1) for _ in range(draw.randrange(5))]
    if kind in (3, 4):
        return inner
    if kind == 5:
        return tuple(inner)
    return {draw.choice(words) + str(at): item for at, item in enumerate(inner)}


for _ in range(60):
    print(pprint.pformat(drawn(4), width=draw.randrange(10, 80), indent=draw.randrange(1, 4), compact=draw.random() < 0.3))
for wrong in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        pprint.PrettyPrinter(**wrong)
    except ValueError as error:
        print(error)
