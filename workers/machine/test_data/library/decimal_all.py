"""decimal: exact decimal arithmetic."""

from decimal import (
    ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal,
    DivisionByZero, Inexact, InvalidOperation, getcontext, localcontext,
)

D = Decimal


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


print(D("0.1") + D("0.2"), D("1.10") * 3, D(1) / 3, D(2) / D("0.5"), D("7") // 2, D("-7") % 3, divmod(D(17), 5))
print(D("1E+3"), D("1e-7"), D("0.000001"), D("123.4500"), D("-0"), D(3.5), D(0.1), D((1, (1, 2, 5), -2)), D(" 12_3 "))
print(repr(D("NaN")), D("-inf"), D("inf") + 1, D("5").sqrt(), D("2.25").sqrt(), D(2) ** 10, D(2) ** -2, D("1.1") ** 20)
print(D("3.14159").quantize(D("0.01")), D("2.5").to_integral_value(), D("1200").normalize(), D("0.00").normalize(), D("120.50").normalize())
for rounding in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN):
    print(rounding, [str(D(text).quantize(D("1"), rounding=rounding)) for text in ("1.5", "2.5", "-1.5", "-2.5", "1.1", "-1.9")])
print(D("1.0") == 1, D("1.10") == D("1.1"), D("0.5") == 0.5, D(1) < 2.5, hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5))
print(max(D(1), D("2.5")), sum([D("0.1")] * 10), sorted([D(3), D("-1"), D("2.2")]), abs(D("-2")), -D("1.5"), +D("1.50"))
print(int(D("-3.9")), float(D("0.1")), round(D("2.675"), 2), round(D("3.5")), bool(D("0.0")), D("12.30").as_tuple(), D("0.75").as_integer_ratio())
print(D("123.456").adjusted(), D("NaN").is_nan(), D("inf").is_infinite(), D("-1").is_signed(), D("5").compare(D(3)))
print(f"{D('1234567.891'):,.2f}", f"{D('0.5'):.1%}", f"{D('3'):.2f}", f"{D('1.5'):>8}", f"{D('-2.5'):08.2f}", f"{D('12345'):.2e}", f"{D('1.25'):+}")
print(D(1).exp(), D(2).ln(), D(1000).log10(), D(2) ** D("0.5"), D(10).ln())
print(getcontext().prec, Context(prec=5, rounding=ROUND_UP))
getcontext().prec = 6
print(D(1) / 7, D("123456789") + 0, D("1") / D("3") * 3, +D("3.14159265"))
with localcontext() as context:
    context.prec = 40
    print(D(1) / 7)
with localcontext(rounding=ROUND_UP, prec=3) if False else localcontext(Context(prec=3, rounding=ROUND_UP)):
    print(D("1.0001") + 1)
print(D(1) / 7, getcontext().flags[Inexact])
print(Context(prec=4).divide(D(2), D(3)), Context(prec=3).create_decimal("1.23456"))
for wrong in (lambda: D("abc"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D("-1").sqrt(), lambda: D(5) % 0,
              lambda: D("1e10").quantize(D("0.01")), lambda: D("NaN") < 1, lambda: D("inf") - D("inf"), lambda: int(D("inf"))):
    attempt(wrong)
print(issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError))
with localcontext() as context:
    context.traps[DivisionByZero] = False
    print(D(1) / 0, context.flags[DivisionByZero])
