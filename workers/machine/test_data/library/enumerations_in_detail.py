# Python 3.12: an enumeration without members is told of otherwise.
"""Enumerations: what they refuse, how they mix with other classes, what they show."""

from enum import *
import enum, pickle, copy


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


t(lambda: Enum('A'))
t(lambda: C(5))
t(lambda: C['PINK'])
t(lambda: C.RED in C)
t(lambda: C.__members__)
t(lambda: type(C.__members__).__name__)
t(lambda: list(C))
t(lambda: C.CRIMSON is C.RED)
t(lambda: len(C))
t(lambda: C.RED == 1)
t(lambda: C.RED < C.GREEN)
t(lambda: repr(C))
t(lambda: str(C.RED))
t(lambda: f'{C.RED}')
t(lambda: f'{C.RED!r:>20}')
t(lambda: hash(C.RED) == hash('RED'))
t(lambda: C.RED.name)
t(lambda: C.RED.value)
t(lambda: C.RED.RED)
t(lambda: dir(C))
t(lambda: dir(C.RED))
t(lambda: bool(C.RED))
t(lambda: list(reversed(C)))


def empty():

    class C(Enum):
        pass
    print(list(C), len(C))
    return C(1)


t(empty)


def dup():

    class C(Enum):
        A = 1
        A = 2


def dupfn():

    class C(Enum):
        A = 1

        def A(self):
            pass


def mro():

    class C(Enum):
        mro = 5


t(mro)


def sub():

    class D(C):
        X = 5


t(sub)


def setm():
    C.RED = 5


t(setm)


def delm():
    del C.RED


t(delm)


def setv():
    C.RED.value = 5


t(setv)


def seta():
    C.RED.other = 5
    return C.RED.other


t(seta)


def under():

    class C(Enum):
        A = 1
        _x = 5
        __y = 6

        def f(self):
            pass
        _ignore_ = []
    return (list(C), C._x)


t(under)


def sunder():

    class C(Enum):
        _foo_ = 5


t(sunder)


def uniq():

    @unique
    class C(Enum):
        A = 1
        B = 1
        D = 1
        E = 2
        F = 2


t(uniq)


def strenum():

    class S(StrEnum):
        A = 1


t(strenum)


def strenum2():

    class S(StrEnum):
        A = auto()
        B = 'bee'
        Cc = auto()
    return (list(S), S.A, f'{S.B}', S.A == 'a', S('bee'), S.A.upper(), repr(S.A), str(S.A), isinstance(S.A, str))


t(strenum2)


def mixed():

    class M(str, Enum):
        A = 'a'
        B = 'b'
    return (M.A, str(M.A), f'{M.A}', M.A == 'a', M.A + 'x', repr(M.A), '%s' % M.A, M('a'), M.A.upper(), format(M.A, '>5'), {M.A: 1}['a'])


t(mixed)


def mixstr():

    class M(str, Enum):
        A = 'a'

        def __str__(self):
            return self.value
    return (str(M.A), f'{M.A}', repr(M.A), '%s' % M.A, format(M.A))


t(mixstr)


def intenum():

    class I(IntEnum):
        A = 1
        B = 2
    return (I.A, str(I.A), f'{I.A}', repr(I.A), I.A + 1, I.A < I.B, I.A == 1, sorted([I.B, I.A]), [1, 2, 3][I.A], I(2), range(I.B), int(I.A), '%d' % I.A, '%s' % I.A, 1 == I.A, max(I))


t(intenum)


def intmix():

    class I(int, Enum):
        A = 1
    return (str(I.A), f'{I.A}', repr(I.A), I.A + 1, format(I.A, '03'))


t(intmix)


class F(Flag):
    R = 1
    W = 2
    X = 4
    RW = 3


t(lambda: (F.R | F.W, F.R | F.X, F(0), F(7), ~F.R, F.RW & F.R, F.R ^ F.R, bool(F(0)), list(F.RW), len(F.RW), F.R in F.RW, F.X in F.RW, list(F), F.RW.value, str(F.R | F.X), repr(F(5)), f'{F.R}', F['RW'], F.R | F.W is F.RW))
t(lambda: F(8))
t(lambda: F('x'))
t(lambda: F.R | 1)
t(lambda: 1 | F.R)
t(lambda: F.R + F.W)
t(lambda: 1 in F.R)
t(lambda: F.R in F)
t(lambda: F.RW.name)
t(lambda: (F.R | F.X).name)
t(lambda: F(0).name)
t(lambda: F.R == 1)
t(lambda: -F.R)


def flagstr():

    class F(Flag):
        A = 'x'


class IF(IntFlag):
    R = 4
    W = 2
    X = 1


def auto1():

    class A(Enum):
        X = auto()
        Y = auto()
        Z = 10
        W = auto()
    return list(A)


t(auto1)


def auto2():

    class A(Enum):

        def _generate_next_value_(name, start, count, last):
            return name.lower() + str(count)
        X = auto()
        Y = auto()
    return list(A)


t(auto2)


def auto3():

    class A(Flag):
        X = auto()
        Y = auto()
        Z = X | Y
        W = auto()
    return (list(A), A.W.value, A.Z)


t(auto3)


def init():

    class Planet(Enum):
        EARTH = (5.97, 6.37)
        MARS = (0.64, 3.4)

        def __init__(self, mass, radius):
            self.mass = mass
            self.radius = radius

        @property
        def g(self):
            return round(self.mass / self.radius, 2)

        @classmethod
        def first(cls):
            return next(iter(cls))

        @staticmethod
        def helper():
            return 1
    return (Planet.EARTH.mass, Planet.EARTH.g, Planet.first(), Planet((0.64, 3.4)), Planet.EARTH.value, Planet.helper(), repr(Planet.EARTH))


t(init)


def new():

    class Coord(bytes, Enum):

        def __new__(cls, value, label):
            obj = bytes.__new__(cls, [value])
            obj._value_ = value
            obj.label = label
            return obj
        PX = (0, 'P.X')
        PY = (1, 'P.Y')
    return (Coord(1), Coord.PY.label, Coord.PX.value, repr(Coord.PX))


def missing():

    class A(Enum):
        X = 1

        @classmethod
        def _missing_(cls, value):
            return cls.X if value == 'x' else None
    print(A('x'))
    return A('y')


t(missing)


def missingbad():

    class A(Enum):
        X = 1

        @classmethod
        def _missing_(cls, value):
            return 5
    return A('y')


t(missingbad)
A = Enum('A', 'X Y Z')
t(lambda: (list(A), A.__module__, A.__qualname__, repr(A)))
t(lambda: list(Enum('B', ['P', 'Q'], start=5)))
t(lambda: list(Enum('B', {'P': 'p', 'Q': 'q'})))
t(lambda: list(Enum('B', [('P', 1), ('Q', 3)], type=int)))
t(lambda: list(IntEnum('I', 'A B')))
t(lambda: list(Flag('FF', 'A B C')))
t(lambda: Enum('Dup', 'A A'))
t(lambda: list(Enum('S', 'a, b,c')))
t(lambda: (copy.copy(C.RED) is C.RED, copy.deepcopy(C.RED) is C.RED, pickle.loads(pickle.dumps(C.RED)) is C.RED))


def nonmember_():

    class N(Enum):
        A = 1
        b = nonmember(5)

        @member
        def c(self):
            return 1
    return (list(N), N.b)


def prop():

    class N(Enum):
        A = 1

        @enum.property
        def value(self):
            return 99
    return (N.A.value, N.A._value_)


t(prop)


def own_order():

    class O(Enum):
        _order_ = 'A B'
        B = 2
        A = 1


t(own_order)


class Weekday(Enum):
    MON = 1
    TUE = 2

    @classmethod
    def from_date(cls, d):
        return cls(d)

    def next(self):
        return Weekday(self.value % 2 + 1)

    def __str__(self):
        return self.name.title()

    def __format__(self, spec):
        return 'F' + spec


t(lambda: (str(Weekday.MON), f'{Weekday.MON:x}', Weekday.MON.next(), Weekday.from_date(2)))


def cmp_():

    class O(Enum):
        A = 1
        B = 2

        def __lt__(self, o):
            return self.value < o.value
    return (sorted([O.B, O.A]), O.A < O.B, O.A > O.B)


t(cmp_)
t(lambda: isinstance(C.RED, C))
t(lambda: type(C))
t(lambda: EnumMeta is EnumType)
t(lambda: C.__name__)
t(lambda: C.RED.__class__)
t(lambda: C.__doc__)
t(lambda: Enum.__doc__ is not None)
t(lambda: C._member_names_)
t(lambda: C._value2member_map_)
t(lambda: C())


def boundary():

    class B(Flag, boundary=KEEP):
        A = 1
    return (B(9), B(9).value)


t(boundary)


def boundary2():

    class B(Flag, boundary=CONFORM):
        A = 1
    return B(9)


t(boundary2)


def boundary3():

    class B(IntFlag, boundary=EJECT):
        A = 1
    return (B(8), type(B(8)))


t(boundary3)


def inherit():

    class Base(Enum):

        def describe(self):
            return (self.name, self.value)

        @property
        def v2(self):
            return self.value * 2

    class D(Base):
        A = 1
    return (D.A.describe(), D.A.v2, D.__mro__)


t(inherit)


def dc():
    from dataclasses import dataclass

    @dataclass
    class Mixin:
        a: int
        b: str

    class E(Mixin, Enum):
        X = (1, 'x')
        Y = (2, 'y')
    return (E.X, E.X.a, E.Y.b)


def nt():
    from typing import NamedTuple

    class P(NamedTuple):
        x: int
        y: int

    class E(P, Enum):
        O = (0, 0)
        U = (1, 1)
    return (E.O, E.U.x, E.U == (1, 1))


t(nt)


def attrs():

    class E(Enum):
        A = 1
        value2 = property(lambda self: self.value + 1)

        def __call__(self, x):
            return x + self.value
        f = lambda self: 'lam'

        class Inner:
            pass
    return (list(E), E.A.value2, E.A(5), E.A.f())


t(attrs)


def aut():

    class T(Enum):
        A = 1.5
        B = auto()
    return list(T)


t(aut)


def aut2():

    class T(Enum):
        A = auto()
        B = 'x'
        D = auto()
    return list(T)


t(aut2)
t(lambda: [m.name for m in C])
t(lambda: {m.name: m.value for m in C})
t(lambda: C.RED is C(1) is C['RED'])
t(lambda: verify(UNIQUE)(C))
t(lambda: [x for x in C.__members__.items()])
t(lambda: 'RED' in C.__members__)
t(lambda: hasattr(C, 'RED'))
t(lambda: getattr(C, 'BLUE', 'none'))
match C.RED:
    case C.GREEN:
        print('g')
    case C.RED:
        print('r')
