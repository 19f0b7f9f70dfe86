"""fractions and statistics."""

import statistics as st
from fractions import Fraction as F


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


print(F(6, -4), repr(F(3)), F("3/4"), F("-0.125"), F("1e-2"), F(0.5), F(F(1, 3), 2), F())
print(F(1, 3) + F(1, 6), F(1, 3) - 1, 2 * F(1, 4), F(1, 2) / F(3, 4), 1 / F(3), F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), F(3, 4)))
print(F(1, 3) + 0.5, F(2, 3) ** 2, F(2, 3) ** -2, 2 ** F(1, 2), F(4, 9) ** F(1, 2), -F(1, 2), abs(F(-1, 2)))
print(F(1, 2) == 0.5, F(1, 2) < F(2, 3), F(3) == 3, hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), F(1, 3) > 0.3)
print(int(F(-7, 2)), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), float(F(1, 3)), bool(F(0)))
print(F("3.1415926535897932").limit_denominator(1000), F(7, 3).as_integer_ratio(), sum([F(1, n) for n in range(1, 6)]))
import math
print(math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2)), sorted([F(1, 2), 0.3, 1]))
for wrong in (lambda: F(1, 0), lambda: F("x"), lambda: F(1.5, 2), lambda: F([]), lambda: F(0) ** -1):
    attempt(wrong)

data = [2.5, 3.25, 5.5, 11.25, 11.75]
print(st.mean(data), st.mean([1, 2, 3, 4]), st.mean([1, 3]), st.fmean([1, 2, 4]), st.mean([F(1, 2), F(1, 3)]))
print(st.median(data), st.median([1, 4, 2, 3]), st.median_low([1, 4, 2, 3]), st.median_high([1, 4, 2, 3]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))
print(st.mode("aabbb"), st.multimode("aabbc"), st.stdev(data), st.pstdev(data), st.variance(data), st.pvariance([1, 2, 3, 4]))
print(st.stdev([1, 2, 3]), st.variance([F(1, 2), F(3, 2)]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]))
print(st.quantiles(range(1, 11)), st.quantiles(data, n=3, method="inclusive"), st.fmean([85, 92, 83], weights=[1, 2, 1]))
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
print(st.covariance(x, y), round(st.correlation(x, y), 12), st.linear_regression(x, y))
n = st.NormalDist(100, 15)
print(n, n.pdf(100), n.cdf(115), n.zscore(130), n + 5, n * 2, n == st.NormalDist(100, 15), n.variance)
for wrong in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.quantiles([1]), lambda: st.geometric_mean([])):
    attempt(wrong)
