# Tuples whose items may not be comparable are sorted as far as nobody asks.
import random


def tried(rows, **options):
    try:
        ordered = sorted(rows, **options)
    except TypeError as error:
        return str(error)
    assert sorted(map(repr, ordered)) == sorted(map(repr, rows))
    return len(ordered)


random.seed(2)
nan = float("nan")
print(tried([(1, random.choice([None, 1, 2, 3, 4, 5])) for _ in range(60)]))
print(tried([(random.choice([nan, random.random()]), "name") for _ in range(60)]))
print(tried([(random.choice([nan, random.random()]), "name") for _ in range(500)]))
print(tried([(2, nan, number) for number in range(100)]))
print(tried([("a", random.choice(["x", 1])) for _ in range(100)]))
print(tried([((1, random.choice([None, 2])), 3) for _ in range(100)], reverse=True))

# The first items decide, or the second: the rest is never looked at.
numbers = list(range(300))
random.shuffle(numbers)
print([row[0] for row in sorted((number, object()) for number in numbers)] == sorted(numbers))
print([row[0] for row in sorted((number % 7, number, object()) for number in numbers)][::50])
print(sorted((number % 3, None) for number in numbers)[::60])
print(sorted([(number % 2, "b" * (number % 3), 1.5) for number in numbers], reverse=True)[::60])
mixed = [(number % 2,) if number % 3 else (number % 2, "more") for number in numbers]
print(sorted(mixed)[::60])
halves = [(number % 5 / 2 if number % 2 else number % 5, str(number % 4)) for number in numbers]
print(sorted(halves)[::40])
nested = [((number % 3, "x"), number % 4) for number in numbers]
print(sorted(nested)[::60])
records = sorted(numbers, key=lambda number: (number % 10, -number))
print(records[:3], records[-3:])
