# What a class of names promises is verified when it is made.
import enum
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, EnumCheck, Flag, IntEnum, verify


@verify(UNIQUE, CONTINUOUS)
class Floor(IntEnum):
    GROUND = 0
    FIRST = 1
    SECOND = 2


print(list(Floor), list(EnumCheck), UNIQUE is EnumCheck.UNIQUE)


@verify(NAMED_FLAGS)
class Right(Flag):
    READ = 1
    WRITE = 2
    BOTH = 3


print(Right.BOTH, Right.READ in Right.BOTH)


def floor_again():
    @verify(UNIQUE)
    class Again(Enum):
        ONE = 1
        UNO = 1
        TWO = 2
        DUE = 2


def gap():
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        LOW = 1
        HIGH = 4


def flag_gap():
    @verify(CONTINUOUS)
    class Bits(Flag):
        A = 1
        D = 8


def nameless():
    @verify(NAMED_FLAGS)
    class Mask(Flag):
        A = 1
        ALL = 15


def of_words():
    @verify(CONTINUOUS)
    class Words(Enum):
        A = "a"
        B = "b"


for make in (floor_again, gap, flag_gap, nameless, of_words):
    try:
        make()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Shape(Enum):
    SQUARE = 4

    @enum.property
    def corners(self):
        return self.value


print(Shape.SQUARE.corners)
