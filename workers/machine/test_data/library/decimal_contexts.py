"""decimal: exact arithmetic, contexts, signals, rounding modes, quantize."""

import decimal
from decimal import ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, BasicContext, Context, Decimal, ExtendedContext, getcontext, localcontext, setcontext

D = Decimal
print(getcontext().prec, getcontext().rounding, D("3.14"), D(3.14), D((0, (3, 1, 4), -2)), D(str(2.0**0.5)), D(2) ** D("0.5"), D("NaN"), D("-Infinity"), D("-0"), D("1E+5"), D("  1_000.5 "), repr(D("1.10")))
print(D("0.1") + D("0.1") + D("0.1") - D("0.3"), 0.1 + 0.1 + 0.1 - 0.3, D(1) / D(7), D("1.30") + D("1.20"), D("1.30") * D("1.20"), D(7) // 2, D(-7) // 2, D(-7) % 3, divmod(D(-7), 3), D(2) ** 10, D(2) ** -2, -D("1.5"), abs(D("-3")), 5 + D("0.5"), D(10) / 4, D("1e400") * D("1e400"), D("1E-5") + 1)
print(D("1.5") < 2, D("0.5") == 0.5, D("1.0") == D("1.00"), hash(D("1.0")) == hash(1), sorted([D("3"), D("1.5"), D("-2")]), max(D(1), D(2)), sum([D("0.1")] * 3), round(D("2.675"), 2), round(D("2.5")), int(D("-3.9")), float(D("0.1")), bool(D(0)), D("NaN") == D("NaN"), D("5") > 4.5, D("1.23").compare(D("1.230")))
data = list(map(D, "1.34 1.87 3.45 2.35 1.00 0.03 9.25".split()))
print(max(data), min(data), sorted(data)[:3], sum(data), str(data[0] * 3), [str(d.sqrt()) for d in data[:2]], D(2).exp(), D(10).ln(), D(100).log10())
for rounding in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    print(rounding, *[D(text).quantize(D("0.1"), rounding=rounding) for text in ("2.25", "-2.25", "2.26", "2.35", "2.01", "-2.09", "2.55")], *[D(text).to_integral_value(rounding=rounding) for text in ("0.5", "1.5", "-2.5")])
print(D("7.325").quantize(D(".01"), rounding=ROUND_DOWN), D("7.325").quantize(D("1."), rounding=ROUND_UP), D("1234.5").quantize(D("1e2")), D("5").quantize(D("1.000")), D("1E+3").quantize(D(1)), D("120").normalize(), D("0.00").normalize(), D("1.200E+3").normalize(), D("123.456").to_integral_exact(), D("1.5").as_integer_ratio(), D("-1.25E+3").as_tuple(), D("12.30").adjusted(), D("3").is_integer() if hasattr(D, "is_integer") else None)
print(D("1e3").to_eng_string(), str(D("1E-7")), str(D("0.000001")), f"{D('1234567.891'):,.2f}", f"{D('0.5'):.1%}", f"{D('1.5'):>8}", f"{D('1e10'):f}", f"{D('12.3'):e}", f"{D('1.005'):.2f}", f"{D(-5):+}", format(D("1.23456"), ".3"), D("1.1").copy_sign(D(-1)), D("5").scaleb(2), D(9).fma(2, 3), D("1.0").same_quantum(D("2.5")), D("sNaN").is_snan(), D("5").is_signed(), D(3).max(D("NaN")))

with localcontext() as context:
    context.prec = 5
    print(D(1) / 3, +D("3.14159265"), D("123456") + 1, D(2).sqrt())
    context.rounding = ROUND_UP
    print(D(1) / 3, context.divide(1, 7))
print(D(1) / 3)
with localcontext(prec=3, rounding=ROUND_DOWN) as context:
    print(D(2) / 3, context.prec)
c = Context(prec=4, Emin=-5, Emax=5, capitals=0)
print(c.create_decimal("3.14159"), c.divide(D(1), D(3)), c.power(2, 10), c.sqrt(2), c.plus(D("1.23456")))
print(ExtendedContext.divide(D(1), D(0)), ExtendedContext.sqrt(D(-1)), BasicContext.prec, ExtendedContext.rounding)
ours = getcontext().copy()
ours.clear_flags()
setcontext(ours)
D(1) / 3
print(ours.flags[decimal.Inexact], ours.flags[decimal.Rounded], ours.flags[decimal.Overflow], ours.traps[decimal.DivisionByZero], ours.traps[decimal.Inexact])
ours.traps[decimal.DivisionByZero] = False
print(D(1) / 0, D(-1) / 0)
ours.traps[decimal.DivisionByZero] = True
ours.traps[decimal.FloatOperation] = True
for action in (lambda: D(1) / 0, lambda: D(0) / 0, lambda: D("x"), lambda: D(-1).sqrt(), lambda: D("inf") - D("inf"), lambda: D("1e999999") * 10, lambda: D("123.456").quantize(D("1e-30")), lambda: int(D("NaN")), lambda: D(1) % 0, lambda: D(0) ** 0, lambda: D(-8).ln(), lambda: D("NaN") < 1, lambda: setattr(getcontext(), "prec", 0), lambda: round(D("inf")), lambda: D("1").quantize(D("Inf")), lambda: Context(rounding="up")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def money(value, places=2, curr="", sep=",", dp=".", pos="", neg="-", trailneg=""):
    q = D(10) ** -places
    sign, digits, exp = value.quantize(q).as_tuple()
    result = []
    digits = list(map(str, digits))
    build, next = result.append, digits.pop
    if sign:
        build(trailneg)
    for i in range(places):
        build(next() if digits else "0")
    if places:
        build(dp)
    if not digits:
        build("0")
    i = 0
    while digits:
        build(next())
        i += 1
        if i == 3 and digits:
            i = 0
            build(sep)
    build(curr)
    build(neg if sign else pos)
    return "".join(reversed(result))


print(money(D("-1234567.8901"), curr="$"), money(D("-1234567.8901"), places=0, sep=".", dp="", neg="", trailneg="-"), money(D("123456789"), sep=" "), money(D("-0.02"), neg="<", trailneg=">"))
