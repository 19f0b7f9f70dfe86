"""statistics over many seeded data sets, shown to ten digits."""

import statistics as st
from decimal import Decimal
from fractions import Fraction
from random import Random

rng = Random(11)


def show(value):
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(show, value)) + "]"
    return str(value)


sets = {
    "integers": [rng.randrange(100) for _ in range(25)],
    "floats": [rng.gauss(50, 12) for _ in range(30)],
    "fractions": [Fraction(rng.randrange(1, 50), rng.randrange(1, 20)) for _ in range(8)],
    "decimals": [Decimal(rng.randrange(1, 10000)) / 100 for _ in range(8)],
    "few": [3, 3, 7],
    "two": [1.5, 2.5],
    "repeated": [rng.choice([1, 2, 2, 3]) for _ in range(40)],
    "large": [1e15 + n for n in range(5)],
    "tiny": [1e-15 * n for n in range(1, 6)],
    "bools": [True, False, True],
    "mixed": [1, 2.5, Fraction(1, 2)],
    "negative": [-5, -1, -3.5, 2],
}
functions = [st.mean, st.fmean, st.median, st.median_low, st.median_high, st.median_grouped, st.mode, st.multimode, st.pvariance, st.variance, st.pstdev, st.stdev, st.quantiles, lambda d: st.quantiles(d, n=10, method="inclusive"), lambda d: st.geometric_mean([abs(x) + 1 for x in d]), lambda d: st.harmonic_mean([abs(x) + 1 for x in d]), lambda d: st.variance(d, xbar=st.mean(d)), lambda d: st.pvariance(d, mu=st.mean(d))]
for name, data in sets.items():
    print(name, len(data))
    for function in functions:
        if name == "decimals" and function in (st.pstdev, st.stdev):
            continue
        try:
            value = function(data)
            print("  ", getattr(function, "__name__", "?").strip("<>"), show(value), type(value).__name__)
        except Exception as error:
            print("  ", type(error).__name__, error)
x = [rng.uniform(0, 10) for _ in range(30)]
y = [2.5 * a - 3 + rng.gauss(0, 0.5) for a in x]
print(show(st.covariance(x, y)), show(st.correlation(x, y)), show(list(st.linear_regression(x, y))), show(list(st.linear_regression(x, y, proportional=True))))
weights = [rng.randrange(1, 9) for _ in x]
print(show(st.fmean(x, weights)), show(st.harmonic_mean(x, weights=weights)), show(st.mean([x[0]] * 3)), st.mean(iter([1, 2, 3, 4])), st.median(iter([3, 1, 2])), st.mode(iter("abca")))
normals = [st.NormalDist(), st.NormalDist(100, 15), st.NormalDist.from_samples(sets["floats"]), st.NormalDist(mu=-2.5, sigma=0.1)]
for n in normals:
    print(show([n.mean, n.stdev, n.variance, n.pdf(n.mean + 1), n.cdf(n.mean - 1), n.zscore(3), *n.quantiles(5), *[n.inv_cdf(p) for p in (0.001, 0.025, 0.5, 0.9, 0.9999)]]), show([n.overlap(m) for m in normals]))
print(show([(normals[0] + normals[1]).stdev, (normals[1] * 3).mean, (normals[1] + 7).mean]), show(normals[1].samples(3, seed="s")), normals[1] == st.NormalDist(100, 15), repr(st.NormalDist(1, 2)), len({st.NormalDist(), st.NormalDist()}))
for p in (1e-300, 1e-16, 0.02425, 0.3, 0.5, 0.7, 0.97575, 1 - 1e-16):
    print(p, show(st.NormalDist().inv_cdf(p)), end="; ")
print()
rolls = [rng.randint(1, 6) + rng.randint(1, 6) for _ in range(400)]
print(st.mode(rolls), st.multimode(rolls), show(st.fmean(rolls)), show(st.stdev(rolls)), [show(q) for q in st.quantiles(rolls, n=8)], st.median_grouped(rolls, 1) > 6)
