"""decimal and fractions."""

from decimal import ROUND_HALF_UP, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext
from fractions import Fraction

print(Decimal("0.1") + Decimal("0.2"), Decimal("1.10"), Decimal(1) / Decimal(7), Decimal("2").sqrt(), Decimal("3.14159").quantize(Decimal("0.01")), Decimal("2.5").quantize(Decimal("1")), Decimal("2.5").quantize(Decimal("1"), rounding=ROUND_HALF_UP), Decimal(0.1))
print(repr(Decimal("1E+3")), Decimal("1e3") == 1000, Decimal("1.50").normalize(), Decimal("-0"), Decimal("NaN"), Decimal("Infinity"), -Decimal(5), abs(Decimal(-5)), Decimal(7) // 2, Decimal(-7) % 3, divmod(Decimal(7), 2), Decimal(2) ** 10, int(Decimal("7.9")), float(Decimal("0.5")), round(Decimal("2.675"), 2), Decimal("123.456").as_tuple())
print(f"{Decimal('1234567.891'):,.2f}", f"{Decimal('0.00001'):e}", max(Decimal(1), Decimal("1.5")), sum([Decimal("0.1")] * 3), Decimal("1.0") == 1, hash(Decimal(1)) == hash(1), sorted([Decimal(3), 1, Decimal("2.5")]))
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / 3, context.prec)
print(getcontext().prec, Decimal(1) / 3)
for bad in (lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(1) + 1.5):
    try:
        bad()
    except (InvalidOperation, DivisionByZero, TypeError) as error:
        print(type(error).__name__)
f = Fraction(3, 4)
print(f, repr(f), f + Fraction(1, 4), f * 2, f / 3, f**2, 1 - f, Fraction("0.125"), Fraction(0.5), Fraction("3/6"), Fraction(6, -8), f.numerator, f.denominator, float(f), round(Fraction(7, 2)), int(Fraction(7, 2)), Fraction(7, 2) // 1, Fraction(7, 2) % 1, f < 1, f == 0.75, Fraction(3.14159).limit_denominator(100), sum([Fraction(1, n) for n in range(1, 5)]), f + 0.25, abs(-f), hash(Fraction(2)) == hash(2), 2 ** Fraction(1, 2))
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print("ZeroDivisionError:", error)
