# Python 3.12: blanks may stand beside the slash; fractions have formats of their own.
"""fractions and numbers: exact ratios, the numeric tower."""

import math
import numbers
import operator
from decimal import Decimal
from fractions import Fraction as F

print(F(16, -10), F(123), F(), F("3/7"), F(" -3/7 "), F("1.414213 \t\n"), F("-.125"), F("7e-6"), F(2.25), F(1.1), F(Decimal("1.1")), F("1_000/3"), repr(F(3, 6)), F(F(1, 2), F(3, 4)))
a, b = F(3, 4), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**2, a**-2, b**3, a**0.5, 2**a, -a, +b, abs(b), a + 1, 1 - a, 2 * a, 1 / a, a + 0.25, a * 1j, a ** F(1, 2), F(4, 9) ** F(1, 2), 3 // a, 3 % a)
print(a > b, a == 0.75, a == F(6, 8), a < 1, a >= 0.75, hash(a) == hash(0.75), hash(F(5)) == hash(5), a == Decimal("0.75"), bool(F(0)), sorted([F(1, 2), F(1, 3), 0.4]), a in {0.75}, max(a, b), sum([F(1, n) for n in range(1, 6)]), math.prod([F(2, 3)] * 3))
print(a.numerator, b.denominator, a.as_integer_ratio(), F("3.1415926535897932").limit_denominator(1000), F(math.pi).limit_denominator(100), F(math.cos(math.pi / 3)).limit_denominator(), F(1.1).limit_denominator(), int(F(-7, 2)), float(F(1, 3)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2)), F.from_float(0.5), F.from_decimal(Decimal("0.3")), complex(F(1, 2)), str(F(4, 2)))
for action in (lambda: F(1, 0), lambda: F("x"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(float("nan")), lambda: F(float("inf")), lambda: F("3/ 7"), lambda: F(0) ** -1, lambda: a + "x", lambda: F(None), lambda: a.limit_denominator(0), lambda: setattr(a, "numerator", 5), lambda: a < "x", lambda: F("1/2.5")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

values = [1, True, 1.5, 2j, F(1, 2), Decimal(1), "1"]
print([isinstance(value, numbers.Integral) for value in values], issubclass(int, numbers.Integral), issubclass(float, numbers.Integral))
print([c.__name__ for c in numbers.Integral.__mro__], [getattr(v, "numerator", None) for v in values], (5).denominator, (5).real, (5).imag, (1.5).is_integer(), (0.75).as_integer_ratio(), (5).as_integer_ratio(), (255).bit_length(), (0b1011).bit_count())


def egyptian(fraction):
    "Sums of distinct unit fractions."
    parts = []
    while fraction > 0:
        unit = F(1, math.ceil(1 / fraction))
        parts.append(unit)
        fraction -= unit
    return parts


def continued(fraction):
    n, d = fraction.as_integer_ratio()
    while d:
        yield n // d
        n, d = d, n % d


print(*egyptian(F(7, 15)), list(continued(F(415, 93))), operator.truediv(F(1, 2), 3), operator.floordiv(F(7, 2), 1), [str(F(i, 6)) for i in range(7)])
