"""random with seeds: every distribution, choices, shuffles, states."""

import random
from collections import Counter
from random import Random

r = Random(42)
print([r.random() for _ in range(4)])
print([r.uniform(2.5, 10) for _ in range(2)], [r.triangular(0, 1, 0.5) for _ in range(2)], r.triangular(), r.triangular(1, 5))
print([r.betavariate(2, 3), r.betavariate(0.5, 0.5), r.expovariate(1 / 5), r.gammavariate(2, 1), r.gammavariate(0.5, 2), r.gammavariate(1, 3)])
print([r.gauss(0, 1) for _ in range(3)], [r.normalvariate(100, 15) for _ in range(2)], r.lognormvariate(0, 0.25), r.vonmisesvariate(0, 4), r.vonmisesvariate(1, 0), r.paretovariate(3), r.weibullvariate(1, 1.5))
print([r.randrange(10) for _ in range(8)], [r.randrange(0, 101, 2) for _ in range(4)], [r.randint(1, 6) for _ in range(8)], r.randrange(10, 0, -3), r.randint(-(10**20), 10**20), r.getrandbits(5), r.getrandbits(100), r.getrandbits(0))
print(r.choice(["win", "lose", "draw"]), r.choice("abc"), r.choice(range(100)), r.choices(["red", "black", "green"], [18, 18, 2], k=6), r.choices("ab", k=5), r.choices("abc", cum_weights=[1, 3, 10], k=4), r.choices(range(5), k=0))
deck = "ace two three four".split()
r.shuffle(deck)
print(deck, r.sample([10, 20, 30, 40, 50], k=4), r.sample(range(10**9), 3), r.sample("abc", 0), r.sample(["red", "blue"], counts=[4, 2], k=5), r.sample(range(30), 25))
print(r.randbytes(6), Random("text").random(), Random(b"bytes").random(), Random(bytearray(b"ba")).random(), Random(2.5).random(), Random(-5).random() == Random(5).random(), Random(10**30).random(), Random(True).random() == Random(1).random(), Random(0).random())

state = r.getstate()
first = [r.random(), r.gauss(0, 1), r.randrange(1000)]
r.setstate(state)
print(first == [r.random(), r.gauss(0, 1), r.randrange(1000)], state[0], len(state[1]), state[2] is None)
random.seed(7)
a = [random.random(), random.randint(1, 100), random.choice("xyz"), random.sample(range(50), 3)]
random.seed(7)
print(a == [random.random(), random.randint(1, 100), random.choice("xyz"), random.sample(range(50), 3)], a)
random.seed("hello", version=2)
print(random.random(), random.uniform(5, 1), random.gauss(10, 2))

random.seed(8675309)


def trial():
    return random.choices("HT", cum_weights=(0.60, 1.00), k=7).count("H") >= 5


print(sum(trial() for i in range(1000)) / 1000)
print(Counter(random.choices([0, 1], [3, 1], k=1000)), Counter(random.randrange(3) for _ in range(300)))


class Half(Random):
    "A generator of one's own source."

    def random(self):
        return 0.5


h = Half()
print(h.random(), h.uniform(0, 10), h.choices("abcd", k=2), h.expovariate(1), h.triangular(0, 10, 5))
for action in (lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.randrange(0), lambda: r.choices([1], [0]), lambda: r.choices("ab", [1]), lambda: r.sample({1, 2}, 1), lambda: r.sample([1], -1), lambda: r.shuffle((1, 2)), lambda: r.choices("ab", [1, 1], cum_weights=[1, 2]), lambda: Random([1]), lambda: r.getrandbits(-1), lambda: r.randrange(1, 5, 0), lambda: r.setstate((9,)), lambda: r.sample("ab", counts=[1], k=1), lambda: r.choices("ab", [-1, 1])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
