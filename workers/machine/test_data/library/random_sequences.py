"""The same seed gives the same numbers as CPython."""

import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.uniform(1, 2))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 5), random.choices("ab", weights=[1, 3], k=6))
print(random.gauss(0, 1), random.randrange(0, 50, 5), random.getrandbits(40), random.triangular(0, 1))
own = random.Random("text seed")
print(own.random(), own.expovariate(2), own.betavariate(1, 2), own.normalvariate(0, 1))
state = own.getstate()
first = own.random()
own.setstate(state)
print(first == own.random())
