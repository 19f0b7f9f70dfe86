"""bisect at work: sorted collections, intervals, percentiles, the longest increasing run."""

import bisect
from bisect import bisect_left, bisect_right, insort
from operator import attrgetter, itemgetter


class SortedList:
    def __init__(self, items=(), key=None):
        self.key = key or (lambda item: item)
        self.items = sorted(items, key=self.key)

    def add(self, item):
        insort(self.items, item, key=self.key)

    def remove(self, item):
        i = bisect_left(self.items, self.key(item), key=self.key)
        if i == len(self.items) or self.items[i] != item:
            raise ValueError(f"{item!r} is not in the list")
        del self.items[i]

    def __contains__(self, item):
        i = bisect_left(self.items, self.key(item), key=self.key)
        return i < len(self.items) and self.items[i] == item

    def between(self, low, high):
        return self.items[bisect_left(self.items, low, key=self.key) : bisect_right(self.items, high, key=self.key)]

    def count(self, item):
        k = self.key(item)
        return bisect_right(self.items, k, key=self.key) - bisect_left(self.items, k, key=self.key)

    def rank(self, item):
        return bisect_left(self.items, self.key(item), key=self.key)


s = SortedList([5, 1, 4, 4])
for n in (3, 4, 9):
    s.add(n)
s.remove(5)
print(s.items, 4 in s, 5 in s, s.between(2, 4), s.count(4), s.rank(9))
try:
    s.remove(77)
except ValueError as error:
    print(error)
w = SortedList(["pear", "fig", "banana"], key=len)
w.add("kiwi")
print(w.items, "kiwi" in w, w.between(3, 4))


def increasing(values):
    "The longest strictly increasing subsequence."
    tails, links, last = [], [], []
    for i, value in enumerate(values):
        at = bisect_left(tails, value)
        if at == len(tails):
            tails.append(value)
            last.append(i)
        else:
            tails[at], last[at] = value, i
        links.append(last[at - 1] if at else None)
    at, result = last[-1] if last else None, []
    while at is not None:
        result.append(values[at])
        at = links[at]
    return result[::-1]


print(increasing([10, 9, 2, 5, 3, 7, 101, 18]), increasing([3, 2, 1]), increasing([]))


class Brackets:
    "Tax by steps."

    def __init__(self, *steps):
        self.limits = [limit for limit, _ in steps]
        self.rates = [rate for _, rate in steps]

    def rate(self, income):
        return self.rates[bisect_right(self.limits, income) - 1]

    def tax(self, income):
        total = 0
        for low, high, rate in zip(self.limits, self.limits[1:] + [income], self.rates):
            if income <= low:
                break
            total += (min(high, income) - low) * rate // 100
        return total


b = Brackets((0, 0), (1000, 10), (5000, 20))
print([(n, b.rate(n), b.tax(n)) for n in (500, 1000, 3000, 5000, 9000)])


class Intervals:
    "Disjoint half-open intervals."

    def __init__(self):
        self.edges = []

    def add(self, start, end):
        left, right = bisect_left(self.edges, start), bisect_right(self.edges, end)
        middle = []
        if left % 2 == 0:
            middle.append(start)
        if right % 2 == 0:
            middle.append(end)
        self.edges[left:right] = middle

    def __contains__(self, point):
        return bisect_right(self.edges, point) % 2 == 1

    def __iter__(self):
        return zip(self.edges[::2], self.edges[1::2])


i = Intervals()
for start, end in ((1, 3), (6, 9), (2, 4), (8, 12), (20, 30)):
    i.add(start, end)
print(list(i), [n in i for n in (1, 4, 5, 11, 12)])
i.add(3, 25)
print(list(i))


def percentile(values, p):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * p / 100))]


scores = [55, 71, 88, 64, 90, 47, 79]
print([percentile(scores, p) for p in (0, 25, 50, 90, 100)], [bisect_left(sorted(scores), n) for n in (47, 60, 95)])
versions = [(1, "first"), (5, "fifth"), (9, "ninth")]


def at(time):
    i = bisect_right(versions, time, key=itemgetter(0))
    return versions[i - 1][1] if i else None


print([at(t) for t in (0, 1, 4, 5, 100)])


class LazySquares:
    "bisect works on everything that has a length and items."

    def __len__(self):
        return 10**9

    def __getitem__(self, n):
        return n * n


print(bisect_left(LazySquares(), 144), bisect_left(LazySquares(), 10**12), bisect_left(range(0, 100, 7), 50), bisect_right("aabbcc", "b"), bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)


class Player:
    def __init__(self, name, points):
        self.name, self.points = name, points

    def __repr__(self):
        return f"{self.name}:{self.points}"


table = []
for name, points in (("ann", 5), ("bob", 9), ("cid", 5), ("dee", 7)):
    insort(table, Player(name, points), key=attrgetter("points"))
print(table, table[bisect_left(table, 6, key=attrgetter("points")) :], bisect_left(table, 5, 1, 3, key=attrgetter("points")))
pairs = sum(bisect_left(scores2, 100 - n, lo=k + 1) - k - 1 for scores2 in [sorted(scores)] for k, n in enumerate(scores2) if 100 - n > n)
print(pairs)
