"""dataclasses beyond the basics: inheritance, hashing, conversions."""

import json
from dataclasses import asdict, astuple, dataclass, field, fields, replace
from functools import cached_property
from typing import ClassVar, Generic, TypeVar


@dataclass
class Base:
    x: float = 15.0
    y: int = 0


@dataclass
class C(Base):
    z: int = 10
    x: int = 15


print(C(), [f.name for f in fields(C)], C(1, 2, 3), C() == Base(15, 0), Base() == Base(15.0, 0))


@dataclass(frozen=True)
class Money:
    amount: int
    currency: str = "EUR"

    def __post_init__(self):
        if self.amount < 0:
            raise ValueError(f"negative: {self.amount}")

    def __add__(self, other):
        if self.currency != other.currency:
            raise TypeError("different currencies")
        return replace(self, amount=self.amount + other.amount)


print(Money(5) + Money(7), {Money(1), Money(1), Money(2)} == {Money(2), Money(1)}, hash(Money(1)) == hash(Money(1)), Money(5).__eq__(5))
for action in (lambda: Money(-1), lambda: Money(1) + Money(1, "USD"), lambda: replace(Money(1), amount=-5), lambda: replace(Money(1), colour="red")):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


@dataclass(eq=False)
class Identity:
    v: int


@dataclass(unsafe_hash=True)
class Hashed:
    v: int
    cache: dict = field(default_factory=dict, hash=False, compare=False)


@dataclass(order=True)
class Ranked:
    sort_index: float = field(init=False, repr=False)
    name: str
    score: float

    def __post_init__(self):
        self.sort_index = -self.score


print(Identity(1) == Identity(1), hash(Hashed(1, {"a": 1})) == hash(Hashed(1)), Hashed(1, {1: 1}) == Hashed(1), sorted([Ranked("a", 1), Ranked("b", 9), Ranked("c", 5)]), Ranked("a", 1) <= Ranked("b", 1))


@dataclass
class Circle:
    radius: float
    made: ClassVar[list] = []

    def __post_init__(self):
        type(self).made.append(self.radius)

    @cached_property
    def area(self):
        return round(3.14159 * self.radius**2, 2)

    @classmethod
    def from_dict(cls, data):
        return cls(**{f.name: data[f.name] for f in fields(cls) if f.name in data})


c = Circle(2)
print(c.area, c, Circle.from_dict({"radius": 3, "extra": 1}), Circle.made, asdict(c))


@dataclass
class Engine:
    power: int
    valves: tuple = (1, 2)


@dataclass
class Car:
    name: str
    engine: Engine
    owners: dict[str, list[Engine]] = field(default_factory=dict, metadata={"unit": "people"})


car = Car("mini", Engine(75), {"ann": [Engine(1)]})
text = json.dumps(asdict(car), sort_keys=True)
print(text, astuple(car), asdict(car)["engine"] is car.engine.__dict__, fields(car)[2].metadata["unit"], dict(fields(car)[0].metadata))
back = json.loads(text)
print(Car(back["name"], Engine(**back["engine"])), json.dumps(car, default=lambda o: o.__dict__)[:40])
match car:
    case Car(name="mini", engine=Engine(power=p)) if p > 50:
        print("a strong mini", p)
match Engine(5):
    case Engine(power, (first, *_)):
        print(power, first)

T = TypeVar("T")


@dataclass
class Pair(Generic[T]):
    first: T
    second: T

    def swapped(self) -> "Pair[T]":
        return Pair(self.second, self.first)


@dataclass
class WithInit:
    a: int
    b: int = 2

    def __init__(self, only):
        self.a = only


@dataclass
class OwnRepr:
    a: int

    def __repr__(self):
        return f"<{self.a}>"


class Mixin:
    def describe(self):
        return ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self))


@dataclass
class Both(Mixin):
    p: int
    q: str = "q"


print(Pair(1, 2).swapped(), Pair[str]("a", "b"), WithInit(5), OwnRepr(1), Both(1).describe(), [OwnRepr(2)])


@dataclass
class Linked:
    value: int
    next: "Linked | None" = None

    def __iter__(self):
        node = self
        while node:
            yield node.value
            node = node.next


print(list(Linked(1, Linked(2, Linked(3)))), Linked(1, Linked(2)), Linked(1) == Linked(1, None))


@dataclass(slots=True, frozen=True, order=True)
class Slim:
    a: int
    b: int = field(default=3, kw_only=True)


print(Slim(1), Slim(1, b=2) < Slim(1), hasattr(Slim(1), "__dict__"), Slim.__slots__, replace(Slim(1), b=9))
