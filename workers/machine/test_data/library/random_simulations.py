"""random at work: the documentation's examples, walks, shuffles, sampling, all seeded."""

import random
from collections import Counter
from fractions import Fraction
from itertools import accumulate
from math import exp
from random import Random, choices, sample
from statistics import fmean, median, stdev

random.seed(2024)
print([round(random.expovariate(1 / 5), 4) for _ in range(3)], random.randrange(0, 101, 2), random.choice(["win", "lose", "draw"]))
dealt = Counter(sample(["tens", "low cards"], counts=[16, 36], k=20))
print(dealt["tens"] / 20, sorted(dealt.items()))


def trial():
    return 2_500 <= sorted(choices(range(10_000), k=5))[2] < 7_500


print(sum(trial() for i in range(500)) / 500)

times = [41, 50, 29, 37, 81, 30, 73, 63, 20, 35, 68, 22, 60, 31, 95]
means = sorted(fmean(choices(times, k=len(times))) for i in range(50))
print(f"The sample mean of {fmean(times):.1f} has a 90% interval from {means[2]:.1f} to {means[-3]:.1f}")
drug = [54, 73, 53, 70, 73, 68, 52, 65, 65]
placebo = [54, 51, 58, 44, 55, 52, 42, 47, 58, 46]
observed = fmean(drug) - fmean(placebo)
combined = drug + placebo
count = 0
for i in range(300):
    random.shuffle(combined)
    count += fmean(combined[: len(drug)]) - fmean(combined[len(drug) :]) >= observed
print(round(observed, 2), count)


class FullPrecision(Random):
    "The documentation's random() of all possible floats."

    def random(self):
        mantissa = 0x10_0000_0000_0000 | self.getrandbits(52)
        exponent = -53
        x = 0
        while not x:
            x = self.getrandbits(32)
            exponent += x.bit_length() - 32
        return mantissa * 2.0**exponent


fr = FullPrecision(5)
print(fr.random(), fr.random(), fr.uniform(1, 2) < 2, fr.choice("abc") in "abc")
rng = Random("walk")
walk = list(accumulate(rng.choices([-1, 1], k=60)))
print(walk[-1], max(walk), min(walk), "".join("+-"[b < a] for a, b in zip([0] + walk, walk)))
inside = sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in range(3000))
print(4 * inside / 3000)


def reservoir(stream, k, rng):
    kept = []
    for n, item in enumerate(stream):
        if n < k:
            kept.append(item)
        elif (j := rng.randint(0, n)) < k:
            kept[j] = item
    return kept


def fisher_yates(items, rng):
    items = list(items)
    for i in reversed(range(1, len(items))):
        j = rng.randrange(i + 1)
        items[i], items[j] = items[j], items[i]
    return items


print(reservoir(range(1000), 5, Random(1)), fisher_yates("abcdef", Random(2)), Random(2).sample("abcdef", 6))
a, b = list(range(10)), list(range(10))
Random(3).shuffle(a)
Random(3).shuffle(b)
print(a, a == b, Counter(Random(4).choices("abc", [5, 3, 2], k=1000)).most_common())


def anneal(points, rng, steps=400):
    def length(order):
        return sum(abs(points[p] - points[q]) for p, q in zip(order, order[1:] + order[:1]))

    order = list(range(len(points)))
    current, temperature = length(order), 10.0
    for _ in range(steps):
        i, j = sorted(rng.sample(range(len(order)), 2))
        candidate = order[:i] + order[i : j + 1][::-1] + order[j + 1 :]
        new = length(candidate)
        if new < current or rng.random() < exp((current - new) / temperature):
            order, current = candidate, new
        temperature *= 0.98
    return round(current, 4)


points = [complex(Random(n).random() * 10, Random(n + 100).random() * 10) for n in range(8)]
print(anneal(points, Random(7)))
data = [Random(8).gauss(0, 1) for _ in range(3)] + [g.normalvariate(50, 10) for g in [Random(9)] for _ in range(200)]
print(round(fmean(data), 6), round(stdev(data), 6), round(median(data), 6))
print(["".join(Random(n).choices("bcdfg", k=2) + Random(n).choices("aeiou", k=1)) for n in range(5)], [Random(n).getrandbits(16) for n in range(5)], [round(Random(n).betavariate(2, 5), 5) for n in range(3)], Fraction(Random(0).random()).limit_denominator(50), Random(b"\x00").randbytes(3).hex(), Random(12345).random())
