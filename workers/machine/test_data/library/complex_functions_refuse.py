"""cmath: what its functions answer for numbers of every kind, and what they refuse."""

import cmath
from decimal import Decimal
from fractions import Fraction


class Angle:
    def __complex__(self):
        return 1j


for function in (cmath.sqrt, cmath.exp, cmath.phase, cmath.polar, cmath.isfinite, cmath.log):
    for value in (True, 0.5, 1j, Fraction(1, 4), Decimal("2.25"), Angle(), "1", b"1", None, [1]):
        try:
            print(function.__name__, function(value))
        except TypeError as error:
            print(function.__name__, error)
