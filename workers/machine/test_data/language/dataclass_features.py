"""Dataclasses: defaults, factories, order, frozen, post-init, inheritance, replace, slots of fields."""

from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace


@dataclass(order=True)
class Item:
    priority: int
    name: str = field(compare=False)
    tags: list = field(default_factory=list, repr=False)
    size: float = 1.0

    def __post_init__(self):
        self.label = f"{self.name}/{self.priority}"


a, b = Item(2, "b"), Item(1, "a", ["x"], size=2.5)
print(a, b, a > b, sorted([a, b])[0].label, a == Item(2, "other"), a.tags is not b.tags)
print(asdict(b), astuple(b), [each.name for each in fields(Item)])
print(replace(b, name="c"), replace(b, priority=9).label)


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx):
        return replace(self, x=self.x + dx)


point = Point(1)
try:
    point.x = 5
except FrozenInstanceError as error:
    print(error)
print(point.moved(2), hash(point) == hash(Point(1, 0)), {point: "here"}[Point(1)])


@dataclass
class Point3(Point.__base__):
    z: int = 0


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3


print(Derived(1), Derived(1, c=5), Derived.__match_args__)
try:
    Derived()
except TypeError as error:
    print(error)
try:
    @dataclass
    class Wrong:
        first: int = 1
        second: int
except TypeError as error:
    print(error)
try:
    @dataclass
    class Shared:
        items: list = []
except ValueError as error:
    print(error)


@dataclass(kw_only=True, eq=False)
class Keywords:
    host: str
    port: int = 80


print(Keywords(host="h"), Keywords(host="h") == Keywords(host="h"))
