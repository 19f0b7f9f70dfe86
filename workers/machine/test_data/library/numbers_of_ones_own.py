"""Subclasses of Decimal, date and timedelta; flags of decimals; sums of normal distributions; types refused."""

import array
import datetime
import decimal
import heapq
import pickle
from decimal import Decimal
from statistics import NormalDist


class Money(Decimal):
    def __str__(self):
        return f"${super().__str__()}"


class Day(datetime.date):
    pass


class Span(datetime.timedelta):
    pass


price = Money("1.50")
print(type(price), price, repr(Decimal(price)), price + 1, type(price + 1), Money(price), Money.from_float(0.5))
print(type(pickle.loads(pickle.dumps(price))), Money(3) == 3, repr(Day(2020, 1, 2)), repr(Span(1)), Day(2020, 1, 2))
print(Decimal(3.5), decimal.getcontext())
with decimal.localcontext() as context:
    context.traps[decimal.FloatOperation] = True
    context.prec = 6
    print(Decimal("-123.45678").scaleb(2), context.flags)
    for action in (lambda: Decimal(0.1), lambda: Decimal([1])):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
print(decimal.Context, decimal.getcontext().traps[decimal.Overflow])
one = NormalDist(100, 15)
print(one - 5, 5 - one, one - NormalDist(10, 20), -one, +one, one / 2, one * 2, one + one)
for action in (
    lambda: datetime.timedelta("x"), lambda: datetime.timedelta(hours=None), lambda: heapq.heappush((1,), 2),
    lambda: heapq.heappop(()), lambda: array.array("i", [2**40]), lambda: array.array("b", [2**9]),
    lambda: array.array("H", [-1]), lambda: array.array("L", [-1]), lambda: array.array("q", [2**63]),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
