"""How many of many trials succeed, at random: `random.binomialvariate`.

Where few are expected, it goes from success to success (Devroye); else it guesses and rejects some (Hörmann's BTRS).
"""

from math import floor, lgamma, log, log2, sqrt


def binomial(random, n, p):
    if n < 0:
        raise ValueError("n must be non-negative")
    if p == 0.0:
        return 0
    if p == 1.0:
        return n
    if not 0.0 < p < 1.0:
        raise ValueError("p must be in the range 0.0 <= p <= 1.0")
    if n == 1:
        return int(random() < p)
    if p > 0.5:
        return n - binomial(random, n, 1.0 - p)
    return _from_gaps(random, n, p) if n * p < 10.0 else _by_rejection(random, n, p)


def _from_gaps(random, n, p):
    successes = trials = 0
    scale = log2(1.0 - p)
    if not scale:
        return 0
    while True:
        trials += floor(log2(random()) / scale) + 1
        if trials > n:
            return successes
        successes += 1


def _by_rejection(random, n, p):
    spread = sqrt(n * p * (1.0 - p))
    b = 1.15 + 2.53 * spread
    a = -0.0873 + 0.0248 * b + 0.01 * p
    c = n * p + 0.5
    quick = 0.92 - 4.2 / b
    alpha = (2.83 + 5.1 / b) * spread
    odds = log(p / (1.0 - p))
    likely = floor((n + 1) * p)
    height = lgamma(likely + 1) + lgamma(n - likely + 1)
    while True:
        u = random() - 0.5
        us = 0.5 - abs(u)
        k = floor((2.0 * a / us + b) * u + c)
        if k < 0 or k > n:
            continue
        v = random()
        if us >= 0.07 and v <= quick:
            return k
        v *= alpha / (a / (us * us) + b)
        if log(v) <= height - lgamma(k + 1) - lgamma(n - k + 1) + (k - likely) * odds:
            return k
