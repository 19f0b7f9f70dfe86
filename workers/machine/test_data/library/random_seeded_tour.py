"""random: the same sequences for the same seeds."""

import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.randrange(0, 100, 5), random.choice("abcdef"), random.uniform(1, 10), random.getrandbits(16))
print(random.sample(range(100), 5), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[9, 1], k=6), random.choices("abc", cum_weights=[1, 2, 10], k=4))
items = list(range(10))
random.shuffle(items)
print(items, random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(0.5), random.triangular(0, 10, 3), random.betavariate(2, 3))
r = random.Random(7)
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)], random.Random(7).random() == first[0], random.Random("text").random(), random.Random(b"bytes").randint(1, 10**6), random.Random(2.5).random())
print(r.gammavariate(2, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(0, 4), r.lognormvariate(0, 1), r.randbytes(4), r.sample(["a", "b"], counts=[3, 2], k=4))
for bad in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1)):
    try:
        bad()
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)


class Loaded(random.Random):
    def random(self):
        return 0.25


print(Loaded().choice("abcd"), Loaded().randint(0, 9), Loaded().uniform(0, 8))
