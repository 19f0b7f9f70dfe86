"""More enumerations: mixed-in types, members with behaviour, flags walked, boundaries, lookups by anything, and pickling of names."""

import enum
from dataclasses import dataclass
from enum import Enum, Flag, IntEnum, IntFlag, auto


class Mood(str, Enum):
    HAPPY = "happy"
    SAD = "sad"

    @property
    def opposite(self):
        return Mood.SAD if self is Mood.HAPPY else Mood.HAPPY


print(repr(Mood.SAD), Mood.HAPPY == "happy", repr(Mood("sad").opposite), Mood.HAPPY.upper(), "x" + Mood.SAD, sorted(Mood), Mood.SAD in ["sad"], {"happy": 1}[Mood.HAPPY], isinstance(Mood.SAD, str), len(Mood.SAD), Mood.HAPPY < Mood.SAD)


class Op(Enum):
    ADD = ("+", 1)
    MUL = ("*", 2)

    def __new__(cls, sign, level):
        member = object.__new__(cls)
        member._value_ = sign
        member.level = level
        return member

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a * b

    def __lt__(self, other):
        return self.level < other.level if isinstance(other, Op) else NotImplemented


print(Op("+"), Op.ADD.level, Op.MUL(3, 4), Op.ADD < Op.MUL, max(Op), [o.value for o in sorted(Op, reverse=True)], Op.ADD.name, Op["MUL"].value)


class Weekday(IntEnum):
    MON = 1
    TUE = 2
    SUN = 7
    DIMANCHE = 7

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.name.lower().startswith(value.lower()[:3]):
                    return member
        return None

    @property
    def weekend(self):
        return self > 5

    def next(self, n=1):
        members = list(type(self))
        return members[(members.index(self) + n) % len(members)]


print(Weekday("monday"), Weekday("SUN").weekend, Weekday.DIMANCHE.name, Weekday.TUE.next(), Weekday.SUN.next(), [d.name for d in Weekday], list(Weekday.__members__), Weekday.MON + 1, Weekday.TUE == 2.0, {1: "a"}[Weekday.MON], f"{Weekday.SUN:02d} {Weekday.SUN!r} {Weekday.SUN}", list(range(Weekday.TUE)), Weekday(2) is Weekday.TUE, sum(Weekday), isinstance(Weekday.MON, int), divmod(Weekday.SUN, 2), -Weekday.MON, Weekday.SUN & 3)


class Access(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    EXEC = auto()
    ALL = READ | WRITE | EXEC

    def describe(self):
        return "+".join(m.name.lower() for m in self) or "nothing"


combo = Access.READ | Access.EXEC
print(combo, combo.value, combo.describe(), Access.NONE.describe(), bool(Access.NONE), Access.READ in combo, Access.WRITE in combo, combo in Access.ALL, Access.ALL & ~combo, Access.ALL ^ combo, Access.ALL.name, combo.name, Access(3), Access["ALL"], len(combo), ~Access.READ, Access.READ | Access.WRITE | Access.EXEC is Access.ALL, hash(combo) == hash(Access(5)), {combo: 1}[Access.EXEC | Access.READ])


class Coord(Enum):
    ORIGIN = (0, 0)
    UNIT = (1, 1)

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return (self.x + other.x, self.y + other.y)


print(Coord.UNIT + Coord.UNIT, Coord((0, 0)), Coord.UNIT.x, Coord.ORIGIN.value)


class Base(Enum):
    def shout(self):
        return self.name + "!"

    @staticmethod
    def helper():
        return "helped"


class Derived(Base):
    A = 1
    B = auto()
    C = "c"


print(Derived.A.shout(), Derived.helper(), Derived.B.value, Derived.C, issubclass(Derived, Base), isinstance(Derived.A, Base), Derived.A.__class__.__name__, type(Derived.A) is Derived, Derived.__name__, Derived.__members__["A"] is Derived.A, [Derived(v) for v in (1, 2, "c")], {m: m.value for m in Derived}, dict((m.name, m) for m in Derived), iter(Derived).__next__(), list(reversed(Derived)), Derived.A is Derived["A"], Derived.A in (Derived.A, 5), Derived.A != 1, not Derived.A == 1)


@dataclass(frozen=True)
class Info:
    colour: str
    size: int = 1


class Fruit(Enum):
    APPLE = Info("red")
    PLUM = Info("blue", 2)

    @property
    def colour(self):
        return self.value.colour


print(Fruit.PLUM.colour, Fruit(Info("red")), Fruit.APPLE, [f.value.size for f in Fruit])
match Mood("happy"), Weekday.SUN, combo:
    case Mood.HAPPY, Weekday.MON, _:
        print("no")
    case Mood.HAPPY, Weekday.SUN | Weekday.TUE as day, Access() as access:
        print("matched", repr(day), access)
functions = Enum("Functions", ["A", "B"], module=__name__)
numbers = IntEnum("Numbers", {"ONE": 1, "TWO": 2})
pairs = Enum("Pairs", [("X", "x"), ("Y", "y")])
print(list(functions), functions.A.value, numbers.TWO + 1, [p.value for p in pairs], pairs("x"), Flag("F", "P Q R").R.value)
for attempt in (lambda: Mood("angry"), lambda: Op(("+", 1)), lambda: Weekday("xyz"), lambda: Weekday(9), lambda: Derived["D"], lambda: Derived.A < Derived.B, lambda: Op.ADD < 5, lambda: Coord.UNIT + 5, lambda: Fruit("red"), lambda: enum.unique(Weekday), lambda: Derived.A(), lambda: len(Derived.A), lambda: Derived[0], lambda: Derived(None), lambda: Access.READ + 1, lambda: Mood.HAPPY + 5, lambda: setattr(Mood, "NEW", "new") or Mood.NEW, lambda: setattr(Mood, "SAD", 1), lambda: hash(Coord.UNIT) == hash(Coord.UNIT)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
