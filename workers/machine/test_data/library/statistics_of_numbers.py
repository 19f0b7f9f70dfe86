"""statistics, fractions, decimal in everyday use."""

import statistics
from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction

values = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(values), statistics.median(values), statistics.mode(values), statistics.pstdev(values), statistics.stdev(values))
print(statistics.quantiles(values, n=4), statistics.fmean([1, 2]), statistics.variance([1, 2, 3]), statistics.multimode("aabb"))
try:
    statistics.mean([])
except statistics.StatisticsError as error:
    print(error)
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.75"), Fraction(3, 6).denominator, float(Fraction(1, 8)), Fraction(0.5))
print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(7), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP))
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal("1.10").normalize(), Decimal("NaN").is_nan(), Decimal(2).sqrt())
