"""Flags: aliases, bits without a name, combinations of flags that are integers."""

from enum import Enum, Flag, IntFlag, IntEnum, auto


class C(Enum):
    A = 1


class P(Flag):
    R = 1
    W = 2
    RW = 3


print(list(P), len(P), P(3), ~P.R, P.R | P.W, P.R in P.RW, list(P.RW), P(0), bool(P(0)))


class Q(IntFlag):
    R = 1
    W = 2


print(repr(Q(8)), repr(Q(9)), Q.R | 8, repr(Q.R | Q.W), Q.R & 1)


class Z(Flag):
    NONE = 0
    A = auto()
    B = auto()
    AB = A | B


print(list(Z), Z.NONE, Z.AB, Z.A | Z.B, Z.AB & Z.A, Z.__members__, repr(Z.A ^ Z.B), len(Z.AB))
