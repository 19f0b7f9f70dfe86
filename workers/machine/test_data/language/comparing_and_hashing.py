"""Equality, order and hash: what a class gets, what it loses, and how containers use them."""

import functools


@functools.total_ordering
class Card:
    RANKS = "23456789TJQKA"

    def __init__(self, text):
        self.rank, self.suit = text

    def __eq__(self, other):
        if not isinstance(other, Card):
            return NotImplemented
        return (self.rank, self.suit) == (other.rank, other.suit)

    def __lt__(self, other):
        if not isinstance(other, Card):
            return NotImplemented
        return self.RANKS.index(self.rank) < self.RANKS.index(other.rank)

    def __hash__(self):
        return hash((self.rank, self.suit))

    def __repr__(self):
        return self.rank + self.suit


hand = [Card(t) for t in ("KH", "2S", "TD", "AC", "9H")]
print(sorted(hand), max(hand), min(hand), sorted(hand, reverse=True), Card("2S") in hand, hand.index(Card("TD")), Card("2S") <= Card("3D"), Card("AS") >= Card("KS"), Card("2S") == "2S", Card("2S") != "2S", len({Card("2S"), Card("2S")}))
try:
    Card("2S") < "3S"
except TypeError as error:
    print(error)


class OnlyEq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == getattr(other, "v", other)


class Child(OnlyEq):
    __hash__ = object.__hash__


print(OnlyEq.__hash__, OnlyEq(1) == 1, 1 == OnlyEq(1), OnlyEq(2) != 2, [1, 2, 3].count(OnlyEq(2)), OnlyEq(3) in (1, 2, 3), [OnlyEq(1)] == [1], isinstance(hash(Child(1)), int))
for attempt in (lambda: {OnlyEq(1)}, lambda: {OnlyEq(1): 1}, lambda: hash(OnlyEq(1)), lambda: hash([]), lambda: hash(({},)), lambda: {{1}}, lambda: {bytearray(): 1}, lambda: OnlyEq(1) < OnlyEq(2), lambda: sorted([OnlyEq(2), OnlyEq(1)]), lambda: max([1, None]), lambda: (1, "a") < (1, 2), lambda: [1, [2]] < [1, 2], lambda: {1: 2} < {1: 3}, lambda: 1j > 0):
    try:
        print("fine", attempt())
    except TypeError as error:
        print(error)


class Reflected:
    def __gt__(self, other):
        return "gt"

    def __le__(self, other):
        return []

    def __eq__(self, other):
        return "equal?"


r = Reflected()
print(r > 1, 1 < r, r <= 1, 1 >= r, r == 1, 1 == r, not r == 1, bool(r <= 1))
nan = float("nan")
print(nan == nan, nan in [nan], {nan: 1}[nan], nan != nan, nan is nan, sorted([3, 1, 2]) == [1, 2, 3])
print(1 == 1.0 == True, hash(1) == hash(1.0) == hash(True), {1: "a", 1.0: "b", True: "c"}, {0, False, 0.0, 0j}, hash(-1) == hash(-2), hash(2**61 - 1), hash(0.5) == hash(1 / 2), hash(float("inf")), hash(10**20), hash(-(10**20)), hash(2.5))
print((1, 2) < (1, 2, 0), [] < [0], "Z" < "a", "abc" < "abd" < "b", b"a" < b"b", (1, 2) == [1, 2], {1, 2} < {1, 2, 3}, {1} <= {1}, {1, 2} > {3}, {1: [2]} == {1.0: [2]}, range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), frozenset([1]) == {1}, "1" == 1, None == 0, [] is not [], () == [])


class Mutable:
    def __init__(self, k):
        self.k = k

    def __hash__(self):
        return self.k

    def __eq__(self, other):
        return self.k == other.k


m = Mutable(1)
d = {m: "found"}
m.k = 2
print(d.get(Mutable(1)), d.get(Mutable(2)), list(d.values()), m in list(d))
print(hash(Mutable(2**64)), hash("a") == hash("a"), hash(()) == hash(()), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None))


class BadHash:
    def __hash__(self):
        return "x"


class BadLen:
    def __len__(self):
        return -1


class BadBool:
    def __bool__(self):
        return 5


class BadIndex:
    def __index__(self):
        return "1"


class BadText:
    def __str__(self):
        return 5

    __repr__ = __format__ = lambda self, *spec: None


for attempt in (lambda: hash(BadHash()), lambda: len(BadLen()), lambda: [1][BadIndex()], lambda: str(BadText()), lambda: repr(BadText()), lambda: f"{BadText()}", lambda: range(BadIndex()), lambda: format(BadText(), "x")):
    try:
        print("fine", attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
