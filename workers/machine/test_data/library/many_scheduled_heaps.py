"""Heaps, bisection, sorting and deques checked against simple ways on many random inputs."""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections import Counter, OrderedDict, deque
from functools import cmp_to_key
from itertools import accumulate, chain, combinations, groupby, islice, permutations, product, zip_longest
from operator import itemgetter, mul
from random import Random
from statistics import median

rng = Random(31)
trials = [[rng.randrange(20) for _ in range(rng.randrange(12))] for _ in range(60)]


def heap_ok(h):
    return all(h[(i - 1) // 2] <= h[i] for i in range(1, len(h)))


checks = Counter()
for numbers in trials:
    h = numbers[:]
    heapq.heapify(h)
    checks["heapify"] += heap_ok(h) and sorted(h) == sorted(numbers)
    checks["pops"] += [heapq.heappop(h) for _ in range(len(h))] == sorted(numbers)
    h = []
    for n in numbers:
        heapq.heappush(h, n)
        heap_ok(h) or checks.update(["bad push"])
    x = rng.randrange(20)
    before = sorted(h)
    got = heapq.heappushpop(h, x)
    checks["pushpop"] += got == min(before + [x]) and sorted(h + [got]) == sorted(before + [x])
    if h:
        before = sorted(h)
        got = heapq.heapreplace(h, x)
        checks["replace"] += got == before[0] and heap_ok(h)
    else:
        checks["replace"] += 1
    k = rng.randrange(6)
    checks["largest"] += heapq.nlargest(k, numbers) == sorted(numbers, reverse=True)[:k]
    checks["smallest"] += heapq.nsmallest(k, numbers, key=lambda n: -n % 7) == sorted(numbers, key=lambda n: -n % 7)[:k]
    parts = [sorted(numbers[i::3]) for i in range(3)]
    checks["merge"] += list(heapq.merge(*parts)) == sorted(numbers)
    checks["merge, reversed"] += list(heapq.merge(*[p[::-1] for p in parts], reverse=True)) == sorted(numbers, reverse=True)
    ordered = sorted(numbers)
    checks["bisect"] += bisect_left(ordered, x) == sum(n < x for n in numbers) and bisect_right(ordered, x) == sum(n <= x for n in numbers)
    grown = []
    for n in numbers:
        insort(grown, n)
    checks["insort"] += grown == ordered
    pairs = [(n % 3, n) for n in numbers]
    checks["stable"] += sorted(pairs, key=itemgetter(0)) == [p for r in range(3) for p in pairs if p[0] == r]
    checks["stable, reversed"] += sorted(pairs, key=itemgetter(0), reverse=True) == [p for r in (2, 1, 0) for p in pairs if p[0] == r]
    checks["compared"] += sorted(numbers, key=cmp_to_key(lambda a, b: b - a)) == ordered[::-1]
    d, l = deque(numbers, 5), numbers[-5:] if numbers else []
    turn = rng.randrange(-4, 5)
    d.rotate(turn)
    checks["rotate"] += list(d) == (l[-turn % len(l) :] + l[: -turn % len(l)] if l else [])
    checks["counter"] += Counter(numbers).most_common() == sorted(Counter(numbers).items(), key=lambda p: -p[1])
    checks["elements"] += sorted(Counter(numbers).elements()) == ordered
    checks["ordered"] += list(OrderedDict.fromkeys(numbers)) == sorted(set(numbers), key=numbers.index)
    checks["grouped"] += [(k, len(list(g))) for k, g in groupby(ordered)] == sorted(Counter(numbers).items())
    checks["sums"] += list(accumulate(numbers)) == [sum(numbers[: i + 1]) for i in range(len(numbers))]
    checks["products"] += list(accumulate(numbers, mul, initial=2))[-1] == eval("*".join(map(str, [2] + numbers)))
    checks["median"] += not numbers or median(numbers) == (ordered[len(ordered) // 2] + ordered[(len(ordered) - 1) // 2]) / 2
    checks["zip"] += [a if b is None else b for a, b in zip_longest(numbers, numbers[:2])] == numbers
    checks["chain"] += list(chain(*parts)) == sum(parts, [])
    checks["slice"] += list(islice(numbers, 1, None, 2)) == numbers[1::2]
print(len(trials), sorted(set(checks.values())), *sorted(checks.items()), sep="\n")
for n in range(5):
    pool = "abcd"[:n]
    print(n, [len(list(permutations(pool, r))) for r in range(5)], [len(list(combinations(pool, r))) for r in range(5)], len(list(product(pool, repeat=2))), ["".join(p) for p in permutations(pool)] == sorted("".join(p) for p in permutations(pool)), [c for c in combinations(pool, 2)] == [p for p in product(pool, repeat=2) if p[0] < p[1]])
words = ["".join(rng.choices("abc", k=rng.randrange(1, 5))) for _ in range(200)]
print(sorted(words)[:5], sorted(words, key=lambda w: (len(w), w))[-3:], max(words, key=words.count), min(words, key=lambda w: (-len(w), w)), sorted(set(words), key=words.index)[:5], Counter(map(len, words)), Counter("".join(words)).most_common(), sorted(words, key=str.swapcase, reverse=True)[:3])
mixed = sorted([3, 1.5, True, 2**70, -0.0, 0], key=float)
print(mixed, sorted([(1, "b"), (1, "a"), (0, "z")]), sorted(["B", "a", "C"]), sorted(["B", "a", "C"], key=str.lower), sorted([[2], [1, 5], [1]]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([None, 3, None, 1], key=lambda v: (v is None, v or 0)))
for action in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: min(), lambda: sorted(5), lambda: sorted([1], key=5), lambda: max(1), lambda: sorted([1j, 2j]), lambda: max([], default="none"), lambda: sum(["a"]), lambda: sum([[1], [2]], [])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
