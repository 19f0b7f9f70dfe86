"""Fractions written as decimal numbers, with exactly the digits that are asked for."""
# Python 3.12: a fraction can be formatted like a float; the machine's version cannot.

from fractions import Fraction

third, price = Fraction(1, 3), Fraction("1234567.855")
print(format(Fraction(1, 7), ".40g"), format(price, "_.2f"), f"{Fraction(355, 113):*>20.6e}")
print(f"{Fraction(672, 499) - 1:.2%} more", f"{third:.30f}", f"{-third:+.3f}", f"{third:e}", f"{third:G}")
large, small = Fraction(10**30), Fraction(1, 10**30)
specs = ".0f", ".1f", "12.2f", "<12.2e", "^14,.1f", "=+12.1f", "012,.1f", ".3g", "#.3g", ".1%"
for value in (third, price, Fraction(0), Fraction(-5, 2), large, small, Fraction(999999999, 10**7)):
    print(*[f"{value:{spec}}" for spec in specs], sep=" ; ")
tiny = Fraction(-1, 1000)
print(f"{tiny:.1f}", f"{tiny:z.1f}", f"{Fraction(5, 2):.0f}", f"{Fraction(7, 2):.0f}", f"{third:#.0f}")
for wrong in ("d", ".f", "=^", "x.2", "010<5f", "5s"):
    try:
        print(format(third, wrong))
    except ValueError as error:
        print(error)
