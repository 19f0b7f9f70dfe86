"""Flags: bits without a name, combinations, wrong operands; members that are something else too; `verify`."""

from enum import CONFORM, CONTINUOUS, EJECT, KEEP, NAMED_FLAGS, UNIQUE, Enum, Flag, FlagBoundary, IntEnum, IntFlag
from enum import StrEnum, auto, global_enum, member, nonmember, show_flag_values, unique, verify
from enum import property as enum_property


class Paint(Flag):
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    YELLOW = RED | GREEN


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


class Conform(Flag, boundary=CONFORM):
    A = auto()
    B = auto()


class Eject(Flag, boundary=EJECT):
    A = auto()
    B = auto()


class Keep(Flag, boundary=KEEP):
    A = auto()
    B = auto()


print(list(Paint), len(Paint), list(Paint.YELLOW), list(Paint.__members__), Paint(5) is Paint.RED | Paint.BLUE)
print(~Paint.RED, Paint(0), repr(Paint(0)), Paint(-1), Paint.YELLOW ^ Paint.RED, Paint.YELLOW.name, Paint(7).name)
print([repr(p) for p in (Perm.R | 8, Perm(16), Perm(17), Perm.R & 6, 5 | Perm.X, ~Perm.R, Perm(-1), Perm(0))])
print(list(Perm(5)), f"{Perm.R:03d}", isinstance(Perm.R | 8, Perm), 2 in Perm.__members__.values())
print(repr(Conform(5)), repr(Eject(5)), repr(Keep(5)), [one.value for one in FlagBoundary])
for wrong in (
    lambda: Paint(8), lambda: Paint("x"), lambda: Paint.RED | 1, lambda: Paint.RED & "x", lambda: 1 in Paint.RED,
    lambda: Perm("x"), lambda: Perm.R | "x", lambda: setattr(Paint.RED, "value", 2), lambda: delattr(Paint, "RED"),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Text(str, Enum):
    ONE = "one"
    TWO = "two"


class Code(IntEnum):
    OK = 200, "fine"
    LOST = 404, "lost"

    def __new__(cls, value, phrase):
        made = int.__new__(cls, value)
        made._value_ = value
        made.phrase = phrase
        return made


class Numbered(Enum):
    def __new__(cls, *args):
        made = object.__new__(cls)
        made._value_ = len(cls.__members__) + 1
        return made

    def __init__(self, comment=""):
        self.comment = comment


class Grass(Numbered):
    RED = ()
    GREEN = "of grass"


class Shape(Enum):
    _ignore_ = ["number", "names"]
    names = vars()
    for number in ("LINE", "TRIANGLE"):
        names[number] = len(names)


class Outer(Enum):
    ONE = 1
    inner = nonmember(5)
    two = member(len)

    @enum_property
    def label(self):
        return self.name.lower()


print(Text.ONE, repr(Text.ONE), f"{Text.TWO}", Text("two"), "|".join(Text), Text.TWO.upper(), {"one": 1}[Text.ONE])
print(Code.OK, f"{Code.OK!r}", Code(404).phrase, Code.OK + 1, {Code.OK: 1}[200], [code.phrase for code in Code])
print(list(Grass), Grass.GREEN.comment, [shape.name for shape in Shape])
print(list(Outer)[:1], len(Outer), Outer.inner, Outer.ONE.label, Outer.two.value("abc"))
print(list(StrEnum("Listed", ["one", "two"])), list(IntFlag("Made", "P Q R")), Enum("T", ["a", "b"], start=5).b.value)
print(Enum("Made", {"a": 1}, module="made").__module__, Enum("Mixed", "a b", type=int).b + 1, show_flag_values(13))


class Aliased(Enum):
    def __init__(self, *args):
        if any(self.value == known.value for known in type(self)):
            raise ValueError(f"{self.name} is there already, as {type(self)(self.value).name}")


def doubled():
    class Colour(Aliased):
        RED = 1
        ROUGE = 1


for wrong in (
    lambda: unique(Enum("E", {"A": 1, "B": 1})), lambda: verify(UNIQUE)(Enum("E", {"A": 1, "B": 1, "C": 2, "D": 2})),
    lambda: verify(CONTINUOUS)(Enum("E", {"A": 1, "B": 4})), lambda: verify(CONTINUOUS)(Flag("F", {"A": 1, "B": 8})),
    lambda: verify(NAMED_FLAGS)(Flag("F", {"A": 1, "AB": 3})),
    lambda: verify(NAMED_FLAGS)(Flag("F", {"A": 1, "AB": 11, "AC": 5})),
    lambda: list(verify(UNIQUE, CONTINUOUS)(Enum("E", {"A": 1, "B": 2}))), doubled,
):
    try:
        print(wrong())
    except ValueError as error:
        print(error)


@global_enum
class Known(IntFlag):
    NEAR = 1
    FAR = 2


print(repr(NEAR | FAR), repr(FAR), NEAR + 1)
