"""heapq and sched at work: an event loop, merging streams, top lists, Huffman codes, medians."""

import heapq
import itertools
import sched
from collections import Counter, defaultdict
from heapq import heappop, heappush


class Clock:
    def __init__(self):
        self.now = 0

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


clock = Clock()
scheduler = sched.scheduler(clock, clock.sleep)
log = []


def note(*args):
    log.append((clock.now, *args))


def periodic(interval, left, name):
    note(name, left)
    if left:
        scheduler.enter(interval, 1, periodic, (interval, left - 1, name))


scheduler.enter(0, 1, periodic, (3, 2, "three"))
scheduler.enter(1, 1, periodic, (2, 3, "two"))
scheduler.enterabs(4, 0, note, ("absolute",))
scheduler.run()
print(log, clock.now)
log.clear()
events = [scheduler.enter(delay, priority, note, (name,)) for delay, priority, name in ((5, 1, "a"), (5, 1, "b"), (5, 0, "c"), (2, 9, "d"))]
scheduler.cancel(events[1])
print([e.argument[0] for e in scheduler.queue], scheduler.run(blocking=False), scheduler.run(), log, scheduler.empty())


def simulate(arrivals, service, servers):
    "Customers at counters: how long each waits."
    free = [0] * servers
    waits = []
    for arrival, need in zip(arrivals, service):
        start = max(arrival, heappop(free))
        waits.append(start - arrival)
        heappush(free, start + need)
    return waits, max(free)


print(simulate([0, 1, 2, 3, 4], [5, 5, 1, 1, 2], 2), simulate([0, 0, 0], [3, 3, 3], 1))


class Median:
    "The median of a growing list."

    def __init__(self):
        self.low, self.high = [], []

    def add(self, value):
        heappush(self.high, -heapq.heappushpop(self.low, -value))
        if len(self.high) > len(self.low):
            heappush(self.low, -heappop(self.high))
        return -self.low[0] if len(self.low) > len(self.high) else (self.high[0] - self.low[0]) / 2


m = Median()
print([m.add(n) for n in (5, 15, 1, 3, 8, 7)])


def huffman(text):
    order = itertools.count()
    heap = [(n, next(order), letter) for letter, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heappop(heap), heappop(heap)
        heappush(heap, (a[0] + b[0], next(order), (a[2], b[2])))
    codes = {}

    def walk(tree, code):
        if isinstance(tree, str):
            codes[tree] = code or "0"
        else:
            walk(tree[0], code + "0")
            walk(tree[1], code + "1")

    walk(heap[0][2], "")
    return codes


codes = huffman("abracadabra")
coded = "".join(codes[c] for c in "abracadabra")
print(sorted(codes.items()), coded, len(coded))


def decode(coded, codes):
    back, part = {v: k for k, v in codes.items()}, ""
    for bit in coded:
        part += bit
        if part in back:
            yield back[part]
            part = ""


print("".join(decode(coded, codes)))
logs = [[(1, "a"), (4, "a"), (9, "a")], [(2, "b"), (4, "b")], [(3, "c")]]
print(list(heapq.merge(*logs)), [t for t, _ in heapq.merge(*logs, key=lambda e: -e[0], reverse=False)][:2], list(heapq.merge([5, 3, 1], [6, 2], reverse=True)), list(itertools.islice(heapq.merge(itertools.count(0, 3), itertools.count(1, 5)), 8)))


def hamming():
    heap, last = [1], 0
    while True:
        n = heappop(heap)
        if n != last:
            yield n
            last = n
            for p in (2, 3, 5):
                heappush(heap, n * p)


print(list(itertools.islice(hamming(), 20)))


def spanning(edges):
    neighbours = defaultdict(list)
    for a, b, w in edges:
        neighbours[a].append((w, a, b))
        neighbours[b].append((w, b, a))
    start = edges[0][0]
    seen, heap, tree = {start}, neighbours[start][:], []
    heapq.heapify(heap)
    while heap:
        w, a, b = heappop(heap)
        if b not in seen:
            seen.add(b)
            tree.append((a, b, w))
            for edge in neighbours[b]:
                heappush(heap, edge)
    return tree


tree = spanning([("a", "b", 4), ("a", "c", 1), ("b", "c", 2), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3)])
print(tree, sum(w for *_, w in tree))
words = "the quick brown fox jumps over the lazy dog the fox".split()
print(heapq.nlargest(2, Counter(words).items(), key=lambda p: (p[1], p[0])), heapq.nsmallest(3, set(words), key=lambda w: (len(w), w)), heapq.nlargest(3, enumerate(words), key=lambda p: (len(p[1]), -p[0])), max(words, key=len))
grid = ["..#.", ".#..", "...."]


def route(start, goal):
    heap, seen = [(0, 0, start, (start,))], set()
    order = itertools.count(1)
    while heap:
        _, _, at, path = heappop(heap)
        if at == goal:
            return len(path) - 1, path
        if at in seen:
            continue
        seen.add(at)
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            y, x = at[0] + dy, at[1] + dx
            if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == ".":
                guess = len(path) + abs(goal[0] - y) + abs(goal[1] - x)
                heappush(heap, (guess, next(order), (y, x), path + ((y, x),)))


print(route((0, 0), (0, 3)))
