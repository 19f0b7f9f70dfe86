"""A merge sort that sorts halves in threads."""

import heapq
import random
import threading


def sort(items, depth=2):
    if len(items) < 2:
        return items
    middle, halves = len(items) // 2, {}

    def part(name, half):
        halves[name] = sort(half, depth - 1)

    if depth > 0:
        t = threading.Thread(target=part, args=("left", items[:middle]))
        t.start()
        part("right", items[middle:])
        t.join()
    else:
        part("left", items[:middle])
        part("right", items[middle:])
    return list(heapq.merge(halves["left"], halves["right"]))


numbers = [random.Random(5).randint(0, 999) for _ in range(1)] + random.Random(6).sample(range(500), 60)
print(sort(numbers) == sorted(numbers), sort([]), sort([3, 1, 2]))
