"""statistics: averages, spread, regression."""

import statistics as st
from fractions import Fraction

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.fmean(data), st.median(data), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.mode(data), st.multimode("aabbc"), st.mean([1, 2]), st.mean([Fraction(1, 2), Fraction(1, 3)]))
print(st.pstdev(data), st.pvariance(data), round(st.stdev(data), 10), round(st.variance(data), 10), st.geometric_mean([1, 4, 16]), st.harmonic_mean([40, 60]), st.quantiles([1, 2, 3, 4, 5], n=4), st.quantiles(range(1, 11), n=5, method="inclusive"), st.median_grouped([1, 2, 2, 3, 4]))
print(st.fmean([1, 2, 3], weights=[3, 1, 1]), round(st.covariance([1, 2, 3], [1, 5, 7]), 6), round(st.correlation([1, 2, 3], [1, 5, 7]), 6), st.linear_regression([1, 2, 3], [3, 5, 7]))
n = st.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, round(n.cdf(115), 6), round(n.pdf(100), 6), round(n.inv_cdf(0.975), 4), n + 5, n * 2, st.NormalDist.from_samples([1, 2, 3]), round(n.overlap(st.NormalDist(110, 15)), 4), n.zscore(130), [round(q, 2) for q in n.quantiles(4)])
for bad in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.mode([]), lambda: st.harmonic_mean([-1]), lambda: st.median([])):
    try:
        bad()
    except st.StatisticsError as error:
        print("StatisticsError:", error)
