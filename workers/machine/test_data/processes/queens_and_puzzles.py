"""Searches spread over a pool: queens, change for an amount, collatz, subsets; the first that is found."""

from functools import partial
from itertools import combinations
from multiprocessing import Pool


def queens(n, placed=()):
    """All ways to go on from the queens placed so far."""
    row = len(placed)
    if row == n:
        return [placed]
    found = []
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            found += queens(n, placed + (column,))
    return found


def queens_from(n, first):
    return queens(n, (first,))


def change(coins, amount):
    ways = [1] + [0] * amount
    for coin in coins:
        for n in range(coin, amount + 1):
            ways[n] += ways[n - coin]
    return ways[amount]


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def subset_with_sum(target, numbers, size):
    return next((c for c in combinations(numbers, size) if sum(c) == target), None)


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def hanoi(n, a="a", b="b", c="c"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


if __name__ == "__main__":
    with Pool(2) as pool:
        parts = pool.map(partial(queens_from, 6), range(6))
        solutions = sum(parts, [])
        print([len(part) for part in parts], solutions == queens(6), solutions[0])
        for column in solutions[0]:
            print("." * column + "Q" + "." * (5 - column))
        print(pool.map(partial(change, [1, 2, 5, 10, 20, 50]), [0, 5, 10, 50, 100]))
        lengths = pool.map(collatz, range(1, 60), chunksize=15)
        best = max(range(len(lengths)), key=lengths.__getitem__)
        print(best + 1, lengths[best], lengths[:10])
        jobs = [(30, (3, 34, 4, 12, 5, 2, 9), size) for size in range(1, 8)]
        print(pool.starmap(subset_with_sum, jobs))
        print(next(result for result in pool.imap(partial(subset_with_sum, 9, (3, 34, 4, 12, 5, 2)), range(1, 5)) if result))
        pairs = [("kitten", "sitting"), ("flaw", "lawn"), ("", "abc"), ("same", "same")]
        print(pool.starmap(edit_distance, pairs))
        print(pool.map(len, pool.map(hanoi, range(8))), pool.apply(hanoi, (3, "x", "y", "z")))
