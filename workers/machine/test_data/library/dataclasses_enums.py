"""dataclasses, enum and typing."""

from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace
from enum import Enum, Flag, IntEnum, auto, unique
from typing import Any, Callable, ClassVar, Generic, NamedTuple, Optional, Protocol, TypeVar, Union, cast

T = TypeVar("T")


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    count: ClassVar[int] = 5

    def norm(self) -> float:
        return abs(self.x) + abs(self.y)


p = Point(1, 2)
p.tags.append("t")
print(p, p == Point(1, 2), p != Point(2, 1), p.norm(), Point(3), Point(x=4, y=5).y, Point(1).tags)
print(asdict(p), astuple(p), replace(p, x=9), [f.name for f in fields(p)], Point.count)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, [], 4))
attempt(lambda: Point(1, z=2))
attempt(lambda: hash(p))


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    text: str = field(init=False, repr=False, compare=False, default="v")


print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 5)]), {Version(1): "one"}[Version(1)])


def change():
    Version(1).major = 2


attempt(change)


@dataclass
class Base:
    a: int

    def __post_init__(self):
        self.double = self.a * 2


@dataclass
class Derived(Base):
    b: str = "b"


print(Derived(1), Derived(2, "c").double)


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name} is {self.value}"


print(Color.RED, repr(Color.GREEN), Color.BLUE.name, Color.BLUE.value, Color(2), Color["RED"], list(Color), len(Color))
print(Color.RED is Color(1), Color.RED == Color.GREEN, Color.CRIMSON is Color.RED, Color.RED.describe(), isinstance(Color.RED, Color))
print({Color.RED: "r"}[Color.RED], Color.RED in Color, [color.name for color in Color], f"{Color.RED}")
attempt(lambda: Color(9))
attempt(lambda: Color["PINK"])


class State(IntEnum):
    READY = auto()
    RUNNING = auto()


print(State.READY, repr(State.RUNNING), State.READY + 1, State.READY < State.RUNNING, State(2).name, sorted(State))


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()


both = Permission.READ | Permission.WRITE
print(Permission.READ in both, Permission.EXECUTE in both, both.value, (both & Permission.READ) is Permission.READ or both & Permission.READ == Permission.READ)


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return self.mass / self.radius


print(Planet.EARTH.mass, Planet.MARS.radius, Planet.MARS.value, Planet.EARTH.density > 0.9)


class Employee(NamedTuple):
    name: str
    id: int = 3


print(Employee("Ann"), Employee("Bo", 5).id, Employee._fields)


class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item


class Quacks(Protocol):
    def quack(self) -> str: ...


def typed(a: Optional[int], b: Union[int, str] = 1, c: Callable[[int], str] = str) -> list[dict[str, Any]]:
    return [a, b, c(1)]


print(Box[int](5).item, typed(1), cast(int, "x"))
