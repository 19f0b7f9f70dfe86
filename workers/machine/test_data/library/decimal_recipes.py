"""decimal's recipes: pi, exp, cos, sin and square roots to any precision; sums of money."""

import decimal
from decimal import ROUND_HALF_UP, Context, Decimal, getcontext, localcontext


def pi():
    "Compute Pi to the current precision."
    getcontext().prec += 2
    three = Decimal(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


def exp(x):
    getcontext().prec += 2
    i, lasts, s, fact, num = 0, 0, 1, 1, 1
    while s != lasts:
        lasts = s
        i += 1
        fact *= i
        num *= x
        s += num / fact
    getcontext().prec -= 2
    return +s


def cos(x):
    getcontext().prec += 2
    i, lasts, s, fact, num, sign = 0, 0, 1, 1, 1, 1
    while s != lasts:
        lasts = s
        i += 2
        fact *= i * (i - 1)
        num *= x * x
        sign *= -1
        s += num / fact * sign
    getcontext().prec -= 2
    return +s


def sin(x):
    getcontext().prec += 2
    i, lasts, s, fact, num, sign = 1, 0, x, 1, x, 1
    while s != lasts:
        lasts = s
        i += 2
        fact *= i * (i - 1)
        num *= x * x
        sign *= -1
        s += num / fact * sign
    getcontext().prec -= 2
    return +s


print(pi(), exp(Decimal(1)), exp(Decimal(2)), cos(Decimal("0.5")), sin(Decimal("0.5")), sep="\n")
for precision in (5, 10, 50):
    with localcontext() as context:
        context.prec = precision
        print(precision, pi(), Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1) / 3)

TWOPLACES = Decimal(10) ** -2
print(Decimal("3.214").quantize(TWOPLACES), Decimal("3.21").quantize(TWOPLACES, context=Context(traps=[decimal.Inexact])))
try:
    Decimal("3.214").quantize(TWOPLACES, context=Context(traps=[decimal.Inexact]))
except decimal.Inexact:
    print("Inexact")
a, b = Decimal("102.72"), Decimal("3.17")
print(a + b, a - b, a * 42, (a * b).quantize(TWOPLACES), (b / a).quantize(TWOPLACES))
values = map(Decimal, "200 200.000 2E2 .02E+4".split())
print([v.normalize() for v in values], [f"{v.normalize():f}" for v in map(Decimal, ("2E2", "1.500"))])


def remove_exponent(d):
    return d.quantize(Decimal(1)) if d == d.to_integral() else d.normalize()


print(remove_exponent(Decimal("5E+3")), remove_exponent(Decimal("5.000")), remove_exponent(Decimal("5.50")))
getcontext().prec = 5
x, y, z = Decimal("3.104"), Decimal("2.104"), Decimal("0.000")
print(x + y, x + z, +Decimal("1.23456789"), Decimal("1.23456789"), Context(prec=5, rounding=decimal.ROUND_DOWN).create_decimal("1.2345678"))
u, v, w = Decimal(11111113), Decimal(-11111111), Decimal("7.51111111")
getcontext().prec = 8
print((u + v) + w, u + (v + w))
u, v, w = Decimal(20000), Decimal(-6), Decimal("6.0000003")
print((u * v) + (u * w), u * (v + w))
getcontext().prec = 28


def invoice(lines, rate=Decimal("0.19")):
    total = Decimal(0)
    for name, count, price in lines:
        amount = (count * Decimal(price)).quantize(TWOPLACES, ROUND_HALF_UP)
        total += amount
        yield f"{name:<10}{count:>4}{price:>10}{amount:>12,}"
    tax = (total * rate).quantize(TWOPLACES, ROUND_HALF_UP)
    yield f"{'tax':<24}{tax:>12,}"
    yield f"{'sum':<24}{total + tax:>12,}"


print(*invoice([("nails", 1200, "0.035"), ("hammer", 3, "24.95"), ("saw", 1, "1099.00")]), sep="\n")


def split(total, n):
    "Shares that add up exactly."
    share = (total / n).quantize(TWOPLACES, decimal.ROUND_DOWN)
    left = int((total - share * n) / TWOPLACES)
    return [share + (TWOPLACES if i < left else 0) for i in range(n)]


print(split(Decimal("100.00"), 3), sum(split(Decimal("100.00"), 7)))


def compound(principal, rate, years):
    for year in range(1, years + 1):
        principal = (principal * (1 + rate)).quantize(TWOPLACES, ROUND_HALF_UP)
        yield year, principal


print(*compound(Decimal("1000.00"), Decimal("0.035"), 5))
print(sorted(map(Decimal, ("1e2", "-5", "0.1", "-Infinity"))), Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), sum(Decimal(i) / 10 for i in range(11)), Decimal("1e-28") + 1, Decimal(2) ** 100, Decimal("0.1") ** 5, Decimal(10) ** 30, Decimal(7).sqrt() ** 2, Decimal("1.1") ** Decimal("2.5"))
