"""enum: the interesting examples of the documentation, mixed types, flags."""

from enum import Enum, EnumMeta, Flag, IntEnum, auto, nonmember, unique


class OrderedEnum(Enum):
    def __ge__(self, other):
        if self.__class__ is other.__class__:
            return self.value >= other.value
        return NotImplemented

    def __gt__(self, other):
        if self.__class__ is other.__class__:
            return self.value > other.value
        return NotImplemented

    def __le__(self, other):
        if self.__class__ is other.__class__:
            return self.value <= other.value
        return NotImplemented

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


class Grade(OrderedEnum):
    A = 5
    B = 4
    C = 3
    F = 1


print(Grade.C < Grade.A, sorted(Grade), max(Grade), Grade.A >= Grade.A)
try:
    Grade.A < 3
except TypeError as error:
    print(error)


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")
    VX = (2, "V.X", "km/s")


print(Coordinate.PY, Coordinate.PY.value, Coordinate(2).label, Coordinate.PX.unit, bytes(Coordinate.VX))


class Text(str, Enum):
    ONE = "one"
    TWO = "two"


print(Text.ONE == "one", Text.TWO.upper(), repr(Text.TWO), "|".join(Text), {"one": 1}[Text.ONE], isinstance(Text.ONE, str))


class AutoNumber(Enum):
    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj

    RED = ()
    GREEN = "of grass"


print(AutoNumber.GREEN.value, list(AutoNumber))


class Strict(Flag):
    A = auto()
    B = auto()
    C = auto()


print(Strict(7), Strict.A | Strict.C, ~Strict.A, Strict.A ^ Strict.B ^ Strict.A, Strict(0), bool(Strict(0)), [f.name for f in Strict(6)], Strict.B in Strict(6), (Strict.A | Strict.B).name)
class Outer(Enum):
    ONE = 1
    inner = nonmember(5)

    def method(self):
        return self.name * 2

    @property
    def label(self):
        return self.name.lower()


print(list(Outer), Outer.inner, Outer.ONE.method(), Outer.ONE.label, Outer["ONE"], Outer.__members__.keys(), "ONE" in Outer.__members__, type(Outer) is EnumMeta)


try:
    unique(Enum("Checked", {"A": 1, "B": 1}))
except ValueError as error:
    print(error)


class Http(IntEnum):
    OK = 200, "fine"
    NOT_FOUND = 404, "lost"

    def __new__(cls, value, phrase):
        obj = int.__new__(cls, value)
        obj._value_ = value
        obj.phrase = phrase
        return obj


print(Http.OK, Http(404).phrase, Http.OK + 1, Http.NOT_FOUND > Http.OK, f"{Http.OK:>5}|{Http.OK!r}", int(Http.OK), [h.phrase for h in Http], Http["OK"] is Http(200), 404 in Http.__members__.values(), {h: 1 for h in Http}[200])


class Weekday(Flag):
    MON = 1
    TUE = 2
    SAT = 32
    SUN = 64
    WEEKEND = SAT | SUN

    @classmethod
    def of(cls, n):
        return cls(1 << n)


chores = {"feed": Weekday.MON | Weekday.SAT, "sleep": Weekday.WEEKEND}
print(Weekday.of(5), Weekday.WEEKEND & Weekday.SAT, [c for c, days in chores.items() if Weekday.SAT in days], repr(Weekday.WEEKEND), Weekday.WEEKEND.value, Weekday.MON | Weekday.TUE)
