"""Enums: values, names, auto, aliases, flags, methods, iteration, errors."""

from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()


print(Color.RED, repr(Color.GREEN), Color(2), Color["RED"], Color.CRIMSON is Color.RED, Color.RED.pretty)
print(list(Color), len(Color), Color.RED in Color, [*Color.__members__], Color.RED == 1, Color.RED != Color.GREEN)
for attempt in (lambda: Color(9), lambda: Color["BLUE"], lambda: setattr(Color, "RED", 5)):
    try:
        attempt()
    except (ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


print(Level.LOW < Level.HIGH, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW}", repr(Level.LOW))


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    ALL = READ | WRITE


both = Permission.READ | Permission.WRITE
print(both, both is Permission.ALL, Permission.READ in both, ~Permission.READ, Permission(0), bool(Permission.READ & Permission.WRITE))


class Mode(StrEnum):
    FAST = auto()
    SLOW = "slow!"


print(Mode.FAST, Mode.SLOW == "slow!", Mode("fast"), [mode.value for mode in Mode])


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius


print(Planet.EARTH.mass, Planet.EARTH.value, {Planet.EARTH: 1}[Planet.EARTH])
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value)
