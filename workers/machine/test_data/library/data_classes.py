"""dataclasses: defaults, factories, ordering, frozen, slots, inheritance, tools."""

from dataclasses import KW_ONLY, MISSING, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


@dataclass
class InventoryItem:
    """Class for keeping track of an item in inventory."""

    name: str
    unit_price: float
    quantity_on_hand: int = 0
    tags: list = field(default_factory=list, repr=False)
    made: ClassVar[int] = 0

    def total_cost(self) -> float:
        return self.unit_price * self.quantity_on_hand


i = InventoryItem("hammers", 10.49, 12)
print(i, i.total_cost(), i == InventoryItem("hammers", 10.49, 12), i != InventoryItem("saws", 1.0), i.tags)
print([f.name for f in fields(i)], asdict(i), astuple(i), is_dataclass(i), is_dataclass(InventoryItem), is_dataclass(5))
print(InventoryItem.__match_args__, InventoryItem.__doc__, replace(i, name="nails", quantity_on_hand=1))
for f in fields(InventoryItem):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.repr, f.compare, f.init, f.kw_only)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


print(sorted([Version(2), Version(1, 5), Version(1, 2, "x")]), Version(1) < Version(1, 1), Version(1, 0, "a") == Version(1, 0, "b"), hash(Version(1)) == hash(Version(1, 0, "q")), {Version(1): "one"}[Version(1)])
for action in (lambda: setattr(Version(1), "major", 2), lambda: delattr(Version(1), "major"), lambda: Version(), lambda: Version(1) < 5, lambda: hash(i), lambda: Version(1, 2, 3, 4)):
    try:
        action()
    except (FrozenInstanceError, TypeError) as error:
        print(type(error).__name__, error)


@dataclass
class Rectangle:
    width: float
    height: float
    scale: InitVar[int] = 1
    area: float = field(init=False)

    def __post_init__(self, scale):
        self.area = self.width * self.height * scale


@dataclass
class Square(Rectangle):
    side: float = 0.0
    width: float = field(init=False, default=2)
    height: float = 3


print(Rectangle(2, 3), Rectangle(2, 3, 10).area)


@dataclass
class Point:
    x: float
    _: KW_ONLY
    y: float = 0.0
    z: float = 1.0


@dataclass(kw_only=True, slots=True)
class Slotted:
    a: int
    b: int = 5


@dataclass(repr=False, eq=False)
class Bare:
    v: int = 3


print(Point(1, y=2), Point.__match_args__, Slotted(a=1), Slotted.__slots__, Bare() == Bare(), Bare().v)
for action in (lambda: Point(1, 2), lambda: Slotted(1), lambda: setattr(Slotted(a=1), "c", 1)):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)
    extra: dict = field(default_factory=dict)


tree = Node(1, [Node(2, extra={"k": (1, [Node(9)])})])
print(tree, asdict(tree), astuple(tree), sep="\n")
print(asdict(Node(5), dict_factory=lambda pairs: {k.upper(): v for k, v in pairs}), astuple(Node(5), tuple_factory=list))
loop = Node(0)
loop.children.append(loop)
print(loop)
C = make_dataclass("C", [("x", int), "y", ("z", int, field(default=5))], namespace={"add_one": lambda self: self.x + 1}, frozen=True)
print(C(1, 2), C(1, 2).add_one(), C.__name__)
match Version(3, 1):
    case Version(major=3, minor=m):
        print("minor", m)
for body in ("x: int = 0\n    y: int", "x: list = []", "x: int = field(default=1, default_factory=int)"):
    try:
        exec(f"@dataclass\nclass Bad:\n    {body}")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    replace(Rectangle(1, 2), area=5)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
