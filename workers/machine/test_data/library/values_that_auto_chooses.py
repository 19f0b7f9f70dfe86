# Values that `auto` chooses are there in the body of an enumeration at once: for aliases, sums and tuples.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


class Colour(Enum):
    RED = auto()
    GREEN = auto()
    CRIMSON = RED
    LAST = GREEN + 5


class Right(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


class Planet(Enum):
    EARTH = auto(), "blue"
    MARS = auto(), "red"

    def __init__(self, number, colour):
        self.number, self.colour = number, colour


class Word(StrEnum):
    ONE = auto()
    TWO = auto()
    BOTH = ONE + TWO


class Told(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        print("asked for", name, start, count, last_values)
        return name.lower() * (count + 1)

    A = auto()
    B = 5
    C = auto()


class Tens(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return (count + 1) * 10


class Scale(Tens):
    X = auto()
    Y = auto()
    Z = X


print(list(Colour.__members__.items()), Colour.CRIMSON is Colour.RED)
print(list(Right), Right.ALL, Right.ALL.value, (Right.READ | Right.RUN) in Right.ALL)
print([(planet.number, planet.colour, planet.value) for planet in Planet], list(Word), Word.BOTH)
print(list(Told), list(Scale), Scale.Z is Scale.X)
print(list(Enum("Made", {"A": auto(), "B": auto()})), list(IntFlag("Bits", "A B C")), list(Enum("Pairs", [("A", auto()), ("B", 7), ("C", auto())])))
try:
    class Late(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last_values):
            return 1
except TypeError as error:
    print(error)
try:
    auto() | auto()
except TypeError as error:
    print(error)


class Mixed(IntEnum):
    A = 3
    B = auto()
    C = 1
    D = auto()


print(list(Mixed))
