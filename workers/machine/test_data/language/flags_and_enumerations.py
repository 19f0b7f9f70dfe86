"""Enumerations: Enum, IntEnum, StrEnum, Flag, IntFlag, auto, aliases, unique, and members with methods."""

from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def hex(self):
        return {1: "#f00", 2: "#0f0"}[self.value]

    @classmethod
    def favourite(cls):
        return cls.GREEN

    def __str__(self):
        return self.name.lower()


print(list(Colour), Colour.CRIMSON is Colour.RED, Colour(2), Colour["CRIMSON"], len(Colour), list(Colour.__members__), Colour.RED.hex, Colour.favourite(), f"{Colour.RED} {Colour.RED!r} {Colour.RED:>6}")
print(Colour.RED in Colour, isinstance(Colour.RED, Colour), Colour.RED == 1, hash(Colour.RED) == hash(Colour.CRIMSON), {Colour.RED: "r"}, sorted(Colour, key=lambda c: -c.value), Colour.RED != Colour.GREEN)


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.673e-11 * self.mass / self.radius**2, 2)


print([(p.name, p.gravity, p.value[0]) for p in Planet], Planet((6.421e23, 3.3972e6)))


class Level(IntEnum):
    LOW = auto()
    MID = auto()
    HIGH = 10
    TOP = auto()


print(list(Level), Level.TOP + 1, Level.LOW < Level.MID, Level.HIGH == 10, [1, 2, 3][Level.LOW], str(Level.MID), repr(Level.MID), f"{Level.MID}", f"{Level.MID:03}", max(Level), sum(Level), int(Level.TOP), Level(11).name, bool(Level.LOW))


class Way(StrEnum):
    NORTH = auto()
    South = "s"


print(Way.NORTH, repr(Way.NORTH), Way.NORTH + "!", Way("s"), Way.NORTH == "north", Way.South.upper(), ",".join(Way), f"{Way.South:>3}")


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


rw = Perm.R | Perm.W
print(rw, rw is Perm.RW, Perm.R in rw, ~rw, Perm(0), bool(Perm(0)), Perm.R | Perm.X, list(Perm.R | Perm.X), rw & Perm.W, rw ^ Perm.R, repr(Perm.X), Perm.R.value | 8)


class Bits(IntFlag):
    A = 1
    B = 4


print(Bits.A | Bits.B, Bits(5), Bits.A + 1, Bits.B == 4)


class Next(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return f"{name}-{count}-{last}"

    P = auto()
    Q = auto()


class Lenient(Enum):
    YES = "yes"

    @classmethod
    def _missing_(cls, value):
        return cls.YES if str(value).lower() in ("y", "true") else None


Animal = Enum("Animal", "CAT DOG")
Size = Enum("Size", {"S": 10, "L": 20})
Shape = IntEnum("Shape", ["SQ", "CI"])
print([m.value for m in Next], Lenient("Y"), list(Animal), list(Size), list(Shape), Animal.CAT.value, Animal.__name__)
for attempt in (lambda: Colour(9), lambda: Colour["PINK"], lambda: setattr(Colour, "RED", 3), lambda: Lenient("n"), lambda: unique(Colour), lambda: Colour.RED < Colour.GREEN, lambda: Colour.RED + 1, lambda: Way("x"), lambda: Level("1"), lambda: int(Colour.RED)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
