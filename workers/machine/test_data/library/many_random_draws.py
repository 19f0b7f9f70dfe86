"""Long sequences of every distribution of random, summed up: the same draws for the same seed."""

import random
from hashlib import md5
from random import Random


def summary(values):
    "A digest of all the draws, to ten digits, and the last of them."
    values = [f"{v:.10g}" if isinstance(v, float) else v for v in values]
    return md5(repr(values).encode()).hexdigest()[:8], values[-1]


draws = {
    "random": lambda r: r.random(),
    "uniform": lambda r: r.uniform(-3, 7),
    "triangular": lambda r: r.triangular(0, 10, 3),
    "triangular, high mode": lambda r: r.triangular(0, 10, 10),
    "beta": lambda r: r.betavariate(1.5, 2.5),
    "exponential": lambda r: r.expovariate(0.7),
    "gamma > 1": lambda r: r.gammavariate(3.5, 2),
    "gamma = 1": lambda r: r.gammavariate(1.0, 2),
    "gamma < 1": lambda r: r.gammavariate(0.3, 2),
    "gauss": lambda r: r.gauss(10, 3),
    "normal": lambda r: r.normalvariate(10, 3),
    "lognormal": lambda r: r.lognormvariate(0, 1),
    "von Mises": lambda r: r.vonmisesvariate(2, 3),
    "von Mises, flat": lambda r: r.vonmisesvariate(2, 1e-7),
    "Pareto": lambda r: r.paretovariate(2.5),
    "Weibull": lambda r: r.weibullvariate(2, 1.5),
    "randrange": lambda r: r.randrange(1000),
    "randrange, step": lambda r: r.randrange(-50, 1000, 7),
    "randint, large": lambda r: r.randint(10**30, 10**31),
    "getrandbits": lambda r: r.getrandbits(77),
    "randbytes": lambda r: r.randbytes(5),
    "choice": lambda r: r.choice("abcdefg"),
    "choices": lambda r: r.choices("abc", [0.5, 0.3, 0.2], k=3),
    "sample": lambda r: r.sample(range(100), 5),
    "sample, most": lambda r: r.sample(range(12), 10),
    "sample, counts": lambda r: r.sample("ab", counts=[5, 3], k=4),
}
for name, draw in draws.items():
    rng = Random(name)
    print(name, *summary(draw(rng) for _ in range(60)))
rng = Random(99)
deck = list(range(52))
for _ in range(10):
    rng.shuffle(deck)
print(*summary(deck))
for seed in (0, 1, -1, 2**31, 2**32, 2**64, 10**50, "a", "", "ünïcode", b"a", b"", 1.5, 1e300, True):
    print(repr(seed), summary(Random(seed).random() for _ in range(3)))
rng = Random(5)
state = rng.getstate()
mixed = [rng.random(), rng.gauss(0, 1), rng.randint(1, 6), rng.gauss(0, 1), rng.choice("xyz"), rng.gauss(0, 1)]
rng.setstate(state)
print(mixed == [rng.random(), rng.gauss(0, 1), rng.randint(1, 6), rng.gauss(0, 1), rng.choice("xyz"), rng.gauss(0, 1)], *summary(mixed))
random.seed(1)
first = [f() for f in (random.random, lambda: random.randrange(5), lambda: random.sample("abcdef", 3), lambda: random.choices([1, 2], k=4), lambda: random.uniform(0, 1), lambda: random.getrandbits(8), lambda: random.gauss(0, 1), lambda: random.normalvariate(0, 1), lambda: random.betavariate(1, 1))]
print(*summary(first))
rng = Random(2**19937 - 1)
print(*summary(rng.getrandbits(32) for _ in range(700)), rng.getrandbits(1), rng.getrandbits(64), rng.randrange(2**70), rng.randrange(1, 2))
counts = [0] * 6
for _ in range(600):
    counts[rng.randrange(6)] += 1
print(counts, min(counts) > 60)
