"""What a process pool can carry: bound methods, partials, dataclasses, enums, namedtuples."""

import enum
from collections import Counter, OrderedDict, defaultdict, namedtuple
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import PurePosixPath

Point = namedtuple("Point", "x y", defaults=[0])


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


@dataclass(order=True)
class Item:
    name: str
    price: Decimal
    tags: list = field(default_factory=list, compare=False)

    def cheaper(self, percent):
        return replace(self, price=self.price * (100 - percent) / 100)

    @classmethod
    def parse(cls, text):
        name, price = text.split("=")
        return cls(name, Decimal(price))


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b


def same(thing):
    return thing


def kind(thing):
    return type(thing).__name__


def sum_slots(s):
    return s.a + s.b


THINGS = [Point(1), Item("a", Decimal("1.50"), ["x"]), Counter("abca"), OrderedDict(b=1, a=2), [1, (2, {3})], date(2024, 2, 29), timedelta(hours=30),  Fraction(3, 4), PurePosixPath("a/b"), range(3), slice(1, 2), {1: {2: [3, (4,)]}}, frozenset([1]), b"\x00", bytearray(b"ab"), 1 + 2j, 10**30, None, ..., ValueError("v", 1), int, len, Item]

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        for thing, back in zip(THINGS, pool.map(same, THINGS, chunksize=10)):
            print(kind(back), repr(back) == repr(thing), back is thing)
        item = Item("book", Decimal(20))
        print(pool.submit(item.cheaper, 25).result(), item.price)
        print(Item.parse("pen=1.5"), pool.submit(Item, "cup", 3).result() < item)
        print(pool.submit(partial(Point, y=7), 3).result(), pool.submit(Colour, 1).result(), pool.submit(sum_slots, Slotted(1, 2)).result())
        shared = [1]
        first, second = pool.submit(same, (shared, shared)).result()
        print(first is second, first is shared)
        loop = []
        loop.append(loop)
        back = pool.submit(same, loop).result()
        print(back[0] is back, pool.submit(kind, defaultdict(list, a=[1])).result())
