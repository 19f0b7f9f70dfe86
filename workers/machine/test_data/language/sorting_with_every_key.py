"""Sorting: keys, several keys, stability, reverse, cmp_to_key, sorting in place, min and max, and own sorts compared."""

import functools
import heapq
import random
from operator import attrgetter, itemgetter, methodcaller, neg


class Student:
    def __init__(self, name, grade, age):
        self.name, self.grade, self.age = name, grade, age

    def __repr__(self):
        return f"{self.name}/{self.grade}/{self.age}"

    def weighted(self, k=1):
        return self.age * k


students = [Student("john", "A", 15), Student("jane", "B", 12), Student("dave", "B", 10), Student("anna", "A", 12)]
tuples = [(s.name, s.grade, s.age) for s in students]
print(sorted(students, key=lambda s: s.age), sorted(students, key=attrgetter("grade", "age")), sorted(tuples, key=itemgetter(2, 0)), sorted(students, key=methodcaller("weighted", -1)), sorted(students, key=attrgetter("grade"), reverse=True))
by_name = sorted(students, key=attrgetter("name"))
print(sorted(by_name, key=attrgetter("grade"), reverse=True), sorted(students, key=lambda s: (s.grade, -s.age)), sorted(sorted(students, key=attrgetter("age"), reverse=True), key=attrgetter("grade")), min(students, key=attrgetter("age")), max(tuples, key=itemgetter(1)))
words = "the quick Brown fox jumps Over the lazy dog".split()
print(sorted(words), sorted(words, key=str.casefold), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w.lower())), sorted(words, key=lambda w: w[::-1]), sorted(words, key=lambda w: (-len(w), w)), sorted(set(words), key=words.index), sorted(words, key=words.count, reverse=True)[:3], sorted("The Quick".lower(), key=ord, reverse=True))
print(sorted(["10", "9", "2", "1"]), sorted(["10", "9", "2", "1"], key=int), sorted(["a10", "a9", "b1"], key=lambda s: (s[0], int(s[1:]))), sorted([3, None, 1, None], key=lambda v: (v is None, v or 0)), sorted([1, "b", 2.5, "a"], key=str), sorted([[2, 1], [1, 9], [1]]), sorted({"b": 1, "a": 2}.items()), sorted([True, False, 0.5]), sorted([-3, 2, -1], key=abs), sorted([0.1, -0.0, 0, float("inf"), -1e9]), sorted([b"b", b"a"]), sorted([(1, "z"), (1, "a"), (0, "q")], key=itemgetter(0)))


def compare(a, b):
    calls.append((a, b))
    return (a > b) - (a < b)


calls = []
print(sorted([3, 1, 2], key=functools.cmp_to_key(compare)), len(calls) > 0, sorted(["b", "a", "C"], key=functools.cmp_to_key(lambda a, b: -1 if a.lower() < b.lower() else 1)), max([5, 2, 9], key=functools.cmp_to_key(lambda a, b: b - a)), sorted(["3", "30", "34", "5", "9"], key=functools.cmp_to_key(lambda a, b: 1 if a + b < b + a else -1)))
K = functools.cmp_to_key(compare)
print(K(1) < K(2), K(2) > K(1), K(1) == K(1), K(1) <= K(1), K(3) != K(3), K(5).obj)
data = [5, 3, 1]
print(data.sort(), data, data.sort(reverse=True), data, data.sort(key=neg, reverse=True), data, sorted(data) is data, list(reversed(data)), data)
records = [("x", 2), ("y", 1), ("z", 2), ("w", 1)]
print(sorted(records, key=itemgetter(1)), sorted(records, key=itemgetter(1), reverse=True), list(reversed(sorted(reversed(records), key=itemgetter(1)))))


class Sneaky:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

    def __repr__(self):
        return f"S{self.v}"


class Broken(Sneaky):
    def __lt__(self, other):
        raise ValueError("cannot compare")


print(sorted([Sneaky(3), Sneaky(1)]), max(Sneaky(1), Sneaky(2)), min([Sneaky(2), Sneaky(1)]), heapq.nsmallest(1, [Sneaky(4), Sneaky(2)]))
items = [Broken(2), Broken(1)]
for attempt in (lambda: sorted(items), lambda: items.sort(), lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([1], key=lambda: 0), lambda: sorted([[1], 2]), lambda: sorted([{}, {}]), lambda: sorted([1j, 2j]), lambda: sorted(5), lambda: max([1, "a"]), lambda: sorted([object(), object()]), lambda: sorted([1, 2], key=lambda v: 1 / (v - 1)), lambda: sorted([(1, {}), (1, {})]), lambda: min([], default="none"), lambda: min("b", "a", key=ord)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)


def bubble(xs):
    xs = xs[:]
    for n in range(len(xs), 1, -1):
        swapped = False
        for i in range(n - 1):
            if xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
                swapped = True
        if not swapped:
            break
    return xs


def selection(xs):
    xs = list(xs)
    for i in range(len(xs)):
        least = min(range(i, len(xs)), key=xs.__getitem__)
        xs[i], xs[least] = xs[least], xs[i]
    return xs


def insertion(xs):
    out = []
    for x in xs:
        i = len(out)
        while i and out[i - 1] > x:
            i -= 1
        out[i:i] = [x]
    return out


def merge(xs):
    if len(xs) < 2:
        return list(xs)
    middle = len(xs) // 2
    return list(heapq.merge(merge(xs[:middle]), merge(xs[middle:])))


def quick(xs):
    if not xs:
        return []
    p, *rest = xs
    return [*quick([x for x in rest if x < p]), p, *quick([x for x in rest if x >= p])]


def heap(xs):
    h = list(xs)
    heapq.heapify(h)
    return [heapq.heappop(h) for _ in range(len(h))]


def counting(xs):
    low = min(xs, default=0)
    counts = [0] * (max(xs, default=-1) - low + 1)
    for x in xs:
        counts[x - low] += 1
    return [low + i for i, n in enumerate(counts) for _ in range(n)]


def radix(xs):
    for shift in range(0, 16, 4):
        buckets = [[] for _ in range(16)]
        for x in xs:
            buckets[x >> shift & 15].append(x)
        xs = [x for b in buckets for x in b]
    return xs


def shell(xs):
    xs, gap = xs[:], len(xs) // 2
    while gap:
        for i in range(gap, len(xs)):
            x, j = xs[i], i
            while j >= gap and xs[j - gap] > x:
                xs[j] = xs[j - gap]
                j -= gap
            xs[j] = x
        gap //= 2
    return xs


random.seed(7)
samples = [[], [1], [2, 1], [5, 5, 1, 5], [random.randrange(1000) for _ in range(60)], list(range(20, 0, -1))]
print({f.__name__: all(f(list(s)) == sorted(s) for s in samples) for f in (bubble, selection, insertion, merge, quick, heap, counting, radix, shell)}, samples[4][:6])
