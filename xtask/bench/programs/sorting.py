# Sorts integers, text and records, and by hand.
import time


def numbers(n, seed):
    values = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        values.append(seed)
    return values


def insertion_sort(values):
    for i in range(1, len(values)):
        value = values[i]
        j = i - 1
        while j >= 0 and values[j] > value:
            values[j + 1] = values[j]
            j -= 1
        values[j + 1] = value
    return values


start = time.perf_counter()
values = numbers(200_000, 1)
ordered = sorted(values)
texts = sorted(str(value) for value in values[:60_000])
records = sorted(values[:100_000], key=lambda value: value % 1000)
pairs = sorted((value % 50, value) for value in values[:60_000])
by_hand = insertion_sort(values[:1_500])
print(ordered[1000], texts[1000], records[1000], pairs[1000], by_hand[1000])
print(time.perf_counter() - start)
