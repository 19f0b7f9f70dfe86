"""Simulations with a seed: walks, dice, shuffles, Monte Carlo."""

import random
from collections import Counter

rng = random.Random(2024)
position, path = 0, []
for _ in range(12):
    position += rng.choice((-1, 1))
    path.append(position)
print(path)
dice = Counter(rng.randint(1, 6) + rng.randint(1, 6) for _ in range(500))
print(sorted(dice.items()))
inside = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(2000))
print(inside, 4 * inside / 2000)
deck = [rank + suit for suit in "SHDC" for rank in "A23456789TJQK"]
rng.shuffle(deck)
print(deck[:5], rng.sample(deck, 3), rng.choices(["red", "black", "green"], [18, 18, 2], k=8), [round(rng.gauss(10, 2), 3) for _ in range(3)], rng.randrange(0, 100, 7), rng.getrandbits(10))
random.seed("the same text")
print([random.randint(0, 99) for _ in range(5)], random.random(), random.uniform(-1, 1))
