"""dataclasses: every option of the decorator and of field, and the functions beside them."""

import dataclasses
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


@dataclass(order=True)
class Version:
    sort_key: tuple = field(init=False, repr=False)
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
    count: ClassVar[int] = 0

    def __post_init__(self):
        self.sort_key = (self.major, self.minor)
        Version.count += 1


v, w = Version(1, 2), Version(1, 10, "beta")
print(v, w, v < w, v >= w, v == Version(1, 2, "x"), sorted([w, v]), Version.count, max(v, w).label)


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float = 0.0
    meta: dict = field(default_factory=dict, hash=False, compare=False, metadata={"unit": "none"})

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


p = Point(3, 4)
print(p, p.length, hash(p) == hash(Point(3, 4, {"a": 1})), p == Point(3, 4, {"b": 2}), replace(p, y=0), Point.__slots__, hasattr(p, "__dict__"))


@dataclass(kw_only=True, repr=False)
class Options:
    depth: int = 1
    names: list[str] = field(default_factory=list)


@dataclass
class Job:
    title: str
    _: KW_ONLY
    urgent: bool = False
    scale: InitVar[int] = 1
    cost: float = field(init=False, default=1.5)

    def __post_init__(self, scale):
        self.cost *= scale


print(Job("a"), Job("b", urgent=True, scale=4), asdict(Job("c")), astuple(Job("d")), Job.__match_args__)
print([(f.name, f.type if isinstance(f.type, str) else f.type.__name__, f.init, f.kw_only) for f in fields(Job)])
print(fields(Point)[2].metadata["unit"], fields(Point)[1].default, fields(Point)[0].default is dataclasses.MISSING, is_dataclass(Job), is_dataclass(p), is_dataclass(3))


@dataclass
class Tree:
    value: int
    kids: list["Tree"] = field(default_factory=list)
    links: dict[str, "Tree"] = field(default_factory=dict)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])], {"me": Tree(5)})
print(t)
print(asdict(t))
print(astuple(Tree(1, [Tree(2)])), asdict(Tree(7), dict_factory=lambda items: sorted(k for k, _ in items)))
t.kids.append(t)
print(repr(t)[-80:])
C = make_dataclass("C", ["a", ("b", int), ("c", int, field(default=7))], bases=(), namespace={"double": lambda self: self.c * 2})
print(C(1, 2), C(1, 2, 3).double(), C.__name__)
attempts = {
    "frozen": lambda: setattr(p, "x", 1),
    "frozen del": lambda: delattr(p, "x"),
    "order with other": lambda: v < 3,
    "few": lambda: Version(),
    "many": lambda: Point(1, 2, {}, 4),
    "keyword only": lambda: Options(3),
    "unknown": lambda: Options(size=3),
    "mutable": lambda: make_dataclass("M", [("a", list, [])]),
    "order of defaults": lambda: make_dataclass("M", [("a", int, 1), ("b", int)]),
    "replace init=False": lambda: replace(Job("x", scale=1), cost=3),
    "replace initvar": lambda: replace(Job("x"), urgent=True),
    "unhashable": lambda: hash(Job("x")),
    "not one": lambda: fields(3),
    "asdict class": lambda: asdict(Job),
    "both": lambda: field(default=1, default_factory=int),
    "order without eq": lambda: dataclass(order=True, eq=False)(type("Q", (), {})),
    "thaw": lambda: dataclass(type("Sub", (Point,), {"__annotations__": {"z": int}})),
}
for name, attempt in attempts.items():
    try:
        print(name, "fine", attempt())
    except Exception as error:
        print(name, "->", type(error).__name__, error)
