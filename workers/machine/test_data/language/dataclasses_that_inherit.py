"""dataclasses II: inheritance, defaults overridden, hashing rules, post init with super, descriptors as defaults, validation, conversion."""

import copy
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace
from typing import Any, ClassVar, Optional


@dataclass
class Base:
    x: Any = 15.0
    y: int = 0

    def __post_init__(self):
        self.log = ["base"]


@dataclass
class Derived(Base):
    z: int = 10
    x: int = 15

    def __post_init__(self):
        super().__post_init__()
        self.log.append("derived")


d = Derived(1, 2)
print(d, d.log, [f.name for f in fields(Derived)], fields(Derived)[0].type, Derived.__match_args__, Base() == Derived(15.0, 0), Base(1) == Base(1), Base(1) != Base(2), Derived.x, asdict(d), d.__dict__)


class Plain:
    label: str = "plain"

    def hello(self):
        return f"hello {self.label}"


@dataclass
class Mixed(Plain):
    label: str = "mixed"
    count: int = field(default=0, metadata={"help": "how many", "min": 0})
    hidden: list = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self):
        for f in fields(self):
            if "min" in f.metadata and getattr(self, f.name) < f.metadata["min"]:
                raise ValueError(f"{f.name} must be at least {f.metadata['min']} ({f.metadata['help']})")


print(Mixed().hello(), Mixed(count=3), Mixed(hidden=[1]) == Mixed(), Mixed().hidden is not Mixed().hidden, dict(fields(Mixed)[1].metadata), fields(Mixed)[2].default_factory is list)


@dataclass(eq=True, frozen=True)
class Frozen:
    a: int
    b: tuple = ()


@dataclass(eq=False)
class Identity:
    a: int


@dataclass(unsafe_hash=True)
class Unsafe:
    a: int
    b: int = field(default=0, hash=False)


@dataclass
class NoHash:
    a: int


@dataclass(init=False, repr=False)
class ByHand:
    a: int
    b: int = 5

    def __init__(self, text):
        self.a = len(text)


@dataclass(order=True)
class Ranked:
    priority: int
    name: str = field(compare=False)


print(hash(Frozen(1)) == hash(Frozen(1)), Frozen(1) == Frozen(1), Identity(1) == Identity(1), hash(Unsafe(1, 2)) == hash(Unsafe(1, 3)), Unsafe(1, 2) == Unsafe(1, 3), NoHash.__hash__, ByHand("abc").a, ByHand("abc").b, ByHand("ab") == ByHand("cd"), Ranked(1, "b") < Ranked(2, "a"), Ranked(1, "a") == Ranked(1, "b"), sorted([Ranked(3, "c"), Ranked(1, "z"), Ranked(1, "a")]), max(Ranked(1, "x"), Ranked(5, "y")), {Frozen(1): "f"}[Frozen(1)])


@dataclass(frozen=True)
class Celsius:
    degrees: float
    half: float = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "half", self.degrees / 2)

    def __add__(self, other):
        return replace(self, degrees=self.degrees + other.degrees)


@dataclass(frozen=True)
class Labelled(Celsius):
    label: str = "c"


print(Celsius(10.0), Celsius(1) + Celsius(2), Labelled(5, label="x"), replace(Labelled(5), label="y"), Labelled(5) == Celsius(5), Labelled(5).half)


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return 1 if instance is None else getattr(instance, self.name, 1)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


@dataclass
class Stock:
    units: int = Positive()
    price: float = 1.0


@dataclass
class Node:
    name: str
    parent: Optional["Node"] = field(default=None, repr=False)
    kids: list["Node"] = field(default_factory=list)
    total: ClassVar[int] = 0

    def __post_init__(self):
        type(self).total += 1
        if self.parent:
            self.parent.kids.append(self)

    @classmethod
    def from_dict(cls, data, parent=None):
        node = cls(data["name"], parent)
        for kid in data.get("kids", ()):
            cls.from_dict(kid, node)
        return node

    def __iter__(self):
        return (getattr(self, f.name) for f in fields(self))


tree = Node.from_dict({"name": "a", "kids": [{"name": "b", "kids": [{"name": "c"}]}, {"name": "d"}]})
name, parent, kids = tree
print(tree, name, parent, len(kids), Node.total, kids[0].parent.name, Stock(3), [f.name for f in fields(Node)])


@dataclass
class Wrapper:
    items: list
    pairs: dict
    inner: Frozen
    many: tuple = ()


w = Wrapper([Frozen(1)], {"k": Frozen(2)}, Frozen(3, (4,)), (Frozen(5), [Frozen(6)]))
as_d, as_t, shallow, deep = asdict(w), astuple(w), copy.copy(w), copy.deepcopy(w)
w.items.append("new")
print(as_d, as_t, len(shallow.items), len(deep.items), replace(w, items=[]).pairs is w.pairs, sep="\n")


@dataclass(slots=True)
class Slotted:
    a: int
    b: list = field(default_factory=list)


@dataclass(slots=True)
class More(Slotted):
    c: str = "c"


@dataclass(match_args=False)
class NoMatch:
    a: int


@dataclass(repr=False)
class Quiet:
    a: int

    def __repr__(self):
        return "quiet"


@dataclass
class Own:
    a: int

    def __eq__(self, other):
        return "own eq"

    def __repr__(self):
        return f"own {self.a}"


print(Slotted(1), More(1, [2], "z"), hasattr(Slotted(1), "__dict__"), More.__slots__, hasattr(NoMatch, "__match_args__"), Quiet(1), Own(1) == 5, Own(2))
for attempt in (lambda: Derived(1, 2, 3, 4), lambda: Mixed(count=-1), lambda: setattr(Frozen(1), "a", 2), lambda: delattr(Frozen(1), "a"), lambda: setattr(Frozen(1), "zz", 2), lambda: hash(NoHash(1)), lambda: Stock(-1), lambda: Celsius(1, 2), lambda: Celsius("x"), lambda: replace(Celsius(1), half=2), lambda: replace(Frozen(1), c=1), lambda: Ranked(1), lambda: Ranked(1, "a") < 5, lambda: NoHash(1) < NoHash(2), lambda: Slotted(1).zz, lambda: setattr(Slotted(1), "zz", 1), lambda: asdict(5), lambda: astuple(Frozen), lambda: replace(Frozen, a=1), lambda: hash(Frozen([])) and hash(Frozen(1, [])), lambda: Frozen(b=1), lambda: Node.from_dict({}), lambda: FrozenInstanceError.__mro__[1].__name__):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
for source in ("class A:\n    a: list = []", "class A:\n    a: dict = {}", "class A:\n    a: set = set()", "class A:\n    a: int = 1\n    b: int", "class A(Frozen):\n    c: int = 1", "class A:\n    a: int = field(default=1, default_factory=int)", "class A:\n    a: int = field(init=False)\nA().a", "class A:\n    pass\nA(1)", "class A:\n    a = 1\nprint(A(), A().a)", "class A(Base):\n    q: int\nA(1)", "class A(Base):\n    q: int = field(kw_only=True)\nprint(A(1, q=2))"):
    try:
        exec("@dataclass\n" + source)
        print("fine")
    except Exception as error:
        print(type(error).__name__, error)
