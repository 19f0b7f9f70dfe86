"""statistics: averages, spread, quantiles, normal distributions, regression."""

import statistics
from decimal import Decimal as D
from fractions import Fraction as F
from statistics import NormalDist, StatisticsError, correlation, covariance, fmean, geometric_mean, harmonic_mean, linear_regression, mean, median, median_grouped, median_high, median_low, mode, multimode, pstdev, pvariance, quantiles, stdev, variance

print(mean([1, 2, 3, 4, 4]), mean([-1.0, 2.5, 3.25, 5.75]), mean([F(3, 7), F(1, 21), F(5, 3), F(1, 3)]), mean([D("0.5"), D("0.75"), D("0.625"), D("0.375")]), mean([1, 2]), mean(range(5)), mean([True, False]))
print(fmean([3.5, 4.0, 5.25]), fmean([85, 92, 83, 91], [0.20, 0.20, 0.30, 0.30]), round(geometric_mean([54, 24, 36]), 1), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 1]))
print(median([1, 3, 5]), median([1, 3, 5, 7]), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median_grouped([52, 52, 53, 54]), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([1, 3, 3, 5, 7], interval=1), median_grouped([1, 3, 3, 5, 7], interval=2))
print(mode([1, 1, 2, 3, 3, 3, 3, 4]), mode(["red", "blue", "blue", "red", "green", "red", "red"]), mode("aabb"), multimode("aabbbbccddddeeffffgg"), multimode(""))
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(pstdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]), pvariance([D("27.5"), D("30.25"), D("30.25"), D("34.5"), D("41.75")]), pvariance([F(1, 4), F(5, 4), F(1, 2)]), stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), variance(data), variance(data, mean(data)), variance([D("27.5"), D("30.25"), D("30.25"), D("34.5"), D("41.75")]), variance([F(1, 6), F(1, 2), F(5, 3)]), pvariance([1, 2, 3, 4]), variance([1, 2, 3]), stdev([1, 1]))
marks = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84, 111, 74, 87, 86, 103, 103, 106, 86, 111, 75, 87, 102, 121, 111, 88, 89, 101, 106, 95, 103, 107, 101, 81, 109, 104]
print([round(q, 1) for q in quantiles(marks, n=10)], quantiles([1, 2, 3, 4, 5]), quantiles([1, 2, 3, 4, 5], method="inclusive"), quantiles(range(10), n=2))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(covariance(x, y), covariance(x, x), correlation(x, x), correlation(x, list(reversed(x))), linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]), linear_regression([1, 2, 3], [2, 4, 6], proportional=True))
slope, intercept = linear_regression([1, 2, 3], [3, 5, 7])
print(slope, intercept)

n = NormalDist(1060, 195)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, round(n.cdf(1200) - n.cdf(1100), 3), n.pdf(1060), n.inv_cdf(0.9), list(map(round, n.quantiles())), n.zscore(1255), n.quantiles(n=2))
a, b = NormalDist(5, 2.5), NormalDist(10, 6)
print(a + b, a * 2, 2 * a, a + 3, 3 + a, a == NormalDist(5, 2.5), hash(a) == hash(NormalDist(5, 2.5)), a.overlap(b), NormalDist.from_samples([1, 2, 3, 4]), [round(v, 6) for v in a.samples(3, seed=42)], NormalDist(), NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)))
for action in (lambda: mean([]), lambda: median([]), lambda: mode([]), lambda: stdev([1]), lambda: variance([1]), lambda: fmean([]), lambda: geometric_mean([-1]), lambda: geometric_mean([]), lambda: harmonic_mean([-1]), lambda: quantiles([1]), lambda: quantiles([1, 2], n=0), lambda: covariance([1], [1]), lambda: correlation([1, 1], [1, 2]), lambda: linear_regression([1, 1], [1, 2]), lambda: NormalDist(0, -1), lambda: NormalDist(0, 0).pdf(1), lambda: NormalDist().inv_cdf(1), lambda: quantiles([1, 2], method="x"), lambda: pvariance([]), lambda: covariance([1, 2], [1]), lambda: NormalDist(0, 0).cdf(1), lambda: fmean([1, 2], [1]), lambda: median_low([]), lambda: NormalDist(1, 0).overlap(a)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(StatisticsError, ValueError), mean([1, F(1, 2)]), mean(iter([1, 2])), fmean(iter([1, 2, 3])), mean([1e308, 1e308]), median(["a", "c", "b"]))
