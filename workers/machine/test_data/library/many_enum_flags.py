"""Tables of flags: every combination, operators, names, conversions, and integer enumerations."""

from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto
from itertools import combinations


class Toppings(Flag):
    CHEESE = auto()
    OLIVES = auto()
    HAM = auto()


class Bits(IntFlag):
    X = 1
    W = 2
    R = 4


every = [Toppings(n) for n in range(8)]
for t in every:
    print(t, repr(t), t.name, t.value, list(t), len(t), bool(t), ~t, [Toppings.HAM in t, t in Toppings.HAM | Toppings.OLIVES], hash(t) == hash(Toppings(t.value)))
for a in every[1:4]:
    print([(a | b).value for b in every], [(a & b).value for b in every], [(a ^ b).value for b in every], [a in b for b in every], [a == b for b in every])
for n in range(8):
    b = Bits(n)
    print(b, repr(b), b.name, b.value, list(b), b + 1, b == n, f"{b:#x}", f"{b}", int(b), -b, b << 1)
print(Bits(-1), Bits.R | 16, Bits.R & 5, 5 | Bits.X, Bits.R ^ Bits.R, Bits["W"], [b.name for b in Bits], Bits(0), repr(Bits(0)), sorted([Bits.R, Bits.X]), sum(Bits), max(Bits), Bits.R > 3, {4: "four"}[Bits.R], [0, 1, 2][Bits.W], range(Bits.R))
for bad in (lambda: Toppings("x"), lambda: Toppings.HAM < Toppings.CHEESE, lambda: Toppings["PINEAPPLE"], lambda: Toppings.HAM + 1, lambda: iter(5), lambda: Bits("x"), lambda: Bits.R | "x"):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, str(error).splitlines()[0])


class Size(IntEnum):
    S = auto()
    M = auto()
    L = 10
    XL = auto()


class Word(StrEnum):
    HELLO = auto()
    BYE = "good bye"


class Odd(Enum):
    NONE = None
    LIST = [1]
    TUPLE = 1, 2
    TEXT = "x"
    FLOAT = 1.5
    TRUE = True
    ONE = 1
    FUNCTION = print and (lambda: 5)


class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower(), count, list(last_values)[-1:]

    A = auto()
    B = auto()
    C = "own"
    D = auto()


print([(s.name, s.value, s + 0, s == s.value, f"{s:02d}") for s in Size], Size.M < Size.L, Size(10), Size.S * 2, divmod(Size.XL, Size.M), Size.L in {10}, int(Size.S), Size.L.bit_length(), repr(Size.S), str(Size.S), "%d %s" % (Size.M, Size.M), float(Size.L), [*range(Size.M)], Size.S is Size(1), bool(Size.S), Size.__members__["L"])
print([(w.name, w.value, w.upper(), len(w), w + "!") for w in Word], Word("hello"), Word.HELLO == "hello", "".join(Word), Word.BYE.split(), f"{Word.BYE:>10}", repr(Word.HELLO), {"hello": 1}[Word.HELLO], sorted(Word), "good bye" in Word.__members__.values(), Word.HELLO in list(Word), str(Word.BYE), "%s" % Word.BYE, isinstance(Word.BYE, str))
print([(o.name, o.value) for o in Odd if not callable(o.value)], Odd.ONE is Odd.TRUE, Odd(None), Odd((1, 2)), Odd([1]), Odd(1.5), "FUNCTION" in Odd.__members__, callable(Odd.FUNCTION))
print([(n.name, n.value) for n in Named])
print([(a.name, b.name, (a | b).name) for a, b in combinations(Toppings, 2)], Toppings.CHEESE | Toppings.OLIVES | Toppings.HAM, list(reversed(Toppings)), len(Toppings), Toppings.__members__, dir(Toppings.HAM)[-2:] != [], [n for n in vars(Toppings) if n.isupper()])
Made = Enum("Made", {"a": 1, "b": 2}, module="made")
Also = IntFlag("Also", "P Q R")
From = Enum("From", [("x", 5), ("y", 6)])
Listed = StrEnum("Listed", ["one", "two"])
print(list(Made), list(Also), Also.P | Also.R, list(From), Made.a.name, Made(2), Made["a"], Made.__name__, Made.a.__class__ is Made, Made.__qualname__)


class Base(Enum):
    def describe(self):
        return f"{type(self).__name__}.{self.name}={self.value}"

    @classmethod
    def default(cls):
        return next(iter(cls))

    def __bool__(self):
        return bool(self.value)

    def __format__(self, spec):
        return f"<{self.name}{spec}>"

    def __call__(self, x):
        return x * self.value


class Concrete(Base):
    ZERO = 0
    THREE = 3


class Mixed(int, Base):
    FIVE = 5

    def describe(self):
        return "mixed " + super().describe()


print(Concrete.THREE.describe(), Concrete.default(), [bool(c) for c in Concrete], f"{Concrete.THREE:!}", Concrete.THREE(4), Mixed.FIVE.describe(), Mixed.FIVE + 1, Concrete.THREE == 3, Concrete(3) is Concrete.THREE, Concrete.ZERO != Concrete.THREE, Mixed(5), isinstance(Mixed.FIVE, Base))
