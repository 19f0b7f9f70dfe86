"""enum: members, aliases, auto, flags, methods, functional API."""

import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    "Colors of a lamp."
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()

    @classmethod
    def favourite(cls):
        return cls.BLUE

    def __str__(self):
        return f"my {self.name}"


print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], Color.CRIMSON is Color.RED, Color.RED.name, Color.RED.value, Color.GREEN.pretty, Color.favourite().value)
print(list(Color), len(Color), Color.RED in Color, [c.name for c in reversed(Color)], list(Color.__members__), Color.RED == 1, Color.RED != Color.BLUE, type(Color.RED), Color, isinstance(Color.RED, Color))
print({Color.RED: "r"}[Color(1)], Color.__doc__, f"{Color.RED}", f"{Color.RED!r:>20}")
for action in (lambda: Color(9), lambda: Color["PINK"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.BLUE):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def surface_gravity(self):
        return 6.67300e-11 * self.mass / self.radius**2


print(Planet.EARTH.value, round(Planet.EARTH.surface_gravity, 3), Planet((3.303e23, 2.4397e6)))


class Weekday(IntEnum):
    MONDAY = auto()
    TUESDAY = auto()
    SUNDAY = 7


print(Weekday.TUESDAY, repr(Weekday.TUESDAY), Weekday.TUESDAY + 1, Weekday.MONDAY < Weekday.SUNDAY, sorted(Weekday, reverse=True)[0].name, [10, 20, 30][Weekday.MONDAY], f"{Weekday.SUNDAY:03}", Weekday.SUNDAY == 7)


class Order(StrEnum):
    ASC = auto()
    DESC = "down"


print(Order.ASC, repr(Order.DESC), Order.ASC == "asc", Order.DESC.upper(), "x-" + Order.ASC, Order("down"))


class Permission(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


p = Permission.R | Permission.X
print(p, repr(p), p.value, Permission.R in p, Permission.W in p, bool(p & Permission.W), ~Permission.R, Permission.RW, Permission(0), len(p), p ^ Permission.RW, Permission(5) == p, Permission.RW.name)


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


print(Perm.R | Perm.W, Perm.R | 8, Perm.R + 1, repr(Perm(7)), Perm.R & 6, repr(Perm(0)), list(Perm(5)))


class AutoName(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}#{count}"

    NORTH = auto()
    SOUTH = auto()


class Missing(Enum):
    LOW = 1
    HIGH = 2

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()]


print(list(AutoName), Missing("high"), Missing(1))
Animal = Enum("Animal", "ANT BEE CAT")
print(list(Animal), Animal.BEE.value, list(Enum("Size", {"S": 10, "L": 30})))
try:

    @unique
    class Mistake(Enum):
        ONE = 1
        TWO = 2
        UN = 1

except ValueError as error:
    print(error)
try:

    class More(Color):
        PINK = 4

except TypeError as error:
    print(error)
match Color.GREEN:
    case Color.RED:
        print("stop")
    case Color.GREEN:
        pass
