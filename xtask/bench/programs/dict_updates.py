# Updates dictionaries with integer, text and tuple keys.
import time


def histogram(n):
    counts = {}
    for i in range(n):
        key = i * 7919 % 1009
        if key in counts:
            counts[key] += 1
        else:
            counts[key] = 1
    return counts


def stock(n):
    shelf = {"apples": 0, "pears": 0, "plums": 0}
    names = list(shelf)
    for i in range(n):
        shelf[names[i % 3]] += i
    return shelf


def grid(n):
    cells = {}
    for i in range(n):
        cells[i % 100, i % 37] = i
    return cells


start = time.perf_counter()
print(sum(histogram(700_000).values()))
print(stock(700_000)["plums"])
print(len(grid(350_000)))
print(time.perf_counter() - start)
