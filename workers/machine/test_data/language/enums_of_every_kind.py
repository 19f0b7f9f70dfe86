"""Enum, IntEnum, Flag, StrEnum, auto, unique, methods."""

from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.642, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius**3, 4)

    @classmethod
    def smallest(cls):
        return min(cls, key=lambda p: p.radius)


class Weekday(IntEnum):
    MONDAY = 1
    TUESDAY = auto()
    FIRST = 1


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


class Level(StrEnum):
    LOW = auto()
    HIGH = "HIGH!"


print(Planet.EARTH, repr(Planet.MARS), Planet.EARTH.name, Planet.EARTH.value, Planet.MARS.density, Planet.smallest(), len(Planet))
print(Planet["MARS"] is Planet.MARS, Planet((5.97, 6.37)) is Planet.EARTH, Planet.EARTH in Planet, list(Planet), Planet.EARTH == Planet.MARS)
print(Weekday.MONDAY < Weekday.TUESDAY, Weekday.TUESDAY + 1, Weekday(2), f"{Weekday.MONDAY}", Weekday.FIRST is Weekday.MONDAY, list(Weekday), Weekday.__members__, sorted([Weekday.TUESDAY, Weekday.MONDAY]))
rw = Permission.READ | Permission.WRITE
print(rw, Permission.READ in rw, Permission.EXECUTE in rw, rw & Permission.WRITE, ~rw, bool(rw & Permission.EXECUTE), Permission(0), Permission.ALL, rw ^ Permission.READ, list(rw), rw.value)
print(Level.LOW, Level.HIGH == "HIGH!", Level("low"), Level.LOW.upper(), repr(Level.LOW), f"{Level.LOW:>6}")
for bad in (lambda: Planet(3), lambda: Planet["PLUTO"], lambda: setattr(Planet, "EARTH", 1), lambda: Planet.EARTH < Planet.MARS):
    try:
        bad()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError as error:
    print("ValueError:", error)
try:

    class More(Planet):
        VENUS = 1

except TypeError as error:
    print("TypeError:", error)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value, {Animal.CAT: "meow"}[Animal.CAT])
