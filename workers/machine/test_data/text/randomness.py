# The same seed gives the same numbers as in CPython.
import random

random.seed(42)
print([random.random() for _ in range(5)])
print([random.randint(1, 6) for _ in range(10)], random.randrange(0, 100, 5), random.randrange(10**30), random.choice("abcdef"), random.uniform(1, 10))
deck = list(range(20))
random.shuffle(deck)
print(deck, random.sample(range(1000), 5), random.sample(deck, 3), random.choices("abc", k=5), random.choices([1, 2, 3], weights=[5, 1, 1], k=6), random.choices("xy", cum_weights=[1, 10], k=4))
print([random.getrandbits(k) for k in (0, 1, 8, 31, 32, 33, 63, 64, 65, 100)], random.randbytes(5), random.triangular(0, 10, 3))
for seed in (0, 1, -1, 7, 2**40, -(2**70), "text", b"bytes", bytearray(b"bytes"), 1.5, -2.5, True, "", "grüße"):
    random.seed(seed)
    print(repr(seed), random.random(), random.randint(0, 10**6), random.getrandbits(64))
random.seed("one", version=1)
print(random.random())
mine = random.Random(5)
other = random.Random(5)
print(mine.random() == other.random(), mine.randint(1, 100), other.randint(1, 100), mine.sample(range(50), 10), [mine.random() for _ in range(700)][-3:])
state = mine.getstate()
first = [mine.random() for _ in range(3)]
mine.setstate(state)
print(first == [mine.random() for _ in range(3)], len(state[1]), state[0])
random.seed(3)
print(random.sample(["red", "blue"], counts=[4, 2], k=5), [random.randrange(5, 20) for _ in range(5)])
for call in (lambda: random.randrange(0), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(1, 10, 0), lambda: random.sample({1, 2}, 1), lambda: random.choices([1], weights=[0]), lambda: random.seed([1]), lambda: random.getrandbits(-1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)


class Dice(random.Random):
    def roll(self):
        return self.randint(1, 6)


print([Dice(1).roll() for _ in range(3)], 0 <= random.Random().random() < 1, [round(random.gauss(0, 1), 9) for _ in range(0)])
