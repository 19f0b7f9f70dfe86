"""Dataclasses: options, fields, inheritance, functions."""

from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)
    secret: str = field(default="s", repr=False, compare=False)
    count: ClassVar[int] = 0

    def total(self):
        return self.price * 2


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3
    b: int = 20


@dataclass
class Circle:
    radius: float
    unit: InitVar[str] = "cm"
    area: float = field(init=False)

    def __post_init__(self, unit):
        self.area = round(3.14159 * self.radius**2, 2)
        self.unit_used = unit


@dataclass
class Options:
    path: str
    _: KW_ONLY
    verbose: bool = False


@dataclass(slots=True, kw_only=True)
class Slim:
    x: int
    y: int = 1


i = Item("pen", 1.5)
print(i, i == Item("pen", 1.5, secret="t"), i.total(), asdict(i), astuple(i), [f.name for f in fields(i)], is_dataclass(i), is_dataclass(Item))
print(Item("a").tags is Item("a").tags, replace(i, price=2), Item.count)
v = Version(1, 2, "beta")
print(v, v < Version(1, 3), sorted([Version(2), Version(1, 9), v])[0], v == Version(1, 2), hash(v) == hash(Version(1, 2)), max(Version(1), Version(0, 9)))
try:
    v.major = 3
except FrozenInstanceError as error:
    print("FrozenInstanceError:", error)
print(Derived(1), Derived(1, 5, 6), Circle(2.0, "m"), Circle(1.0).unit_used, Options("p", verbose=True), Slim(x=4))
print(make_dataclass("Pair", [("left", int), ("right", int, 0)])(3), Item.__match_args__, hasattr(Slim(x=1), "__dict__"))
for bad in (lambda: Item(), lambda: Options("p", True), lambda: Slim(1), lambda: Version(1) < 1, lambda: hash(i)):
    try:
        bad()
    except TypeError as error:
        print("TypeError:", error)
try:

    @dataclass
    class Wrong:
        items: list = []

except ValueError as error:
    print("ValueError:", error)
try:

    @dataclass
    class Order:
        a: int = 1
        b: int

except TypeError as error:
    print("TypeError:", error)
