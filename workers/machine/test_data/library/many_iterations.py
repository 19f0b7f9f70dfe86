"""itertools against plain loops on many random inputs, and one table of all their small cases."""

import itertools as it
from operator import add, mul, sub
from random import Random

rng = Random(8)


def plain_groupby(items, key):
    groups = []
    for item in items:
        k = key(item)
        if groups and groups[-1][0] == k:
            groups[-1][1].append(item)
        else:
            groups.append((k, [item]))
    return groups


def plain_product(*pools):
    result = [()]
    for pool in pools:
        result = [r + (p,) for r in result for p in pool]
    return result


def plain_permutations(pool, r):
    if r == 0:
        return [()]
    return [(pool[i],) + rest for i in range(len(pool)) for rest in plain_permutations(pool[:i] + pool[i + 1 :], r - 1)]


def plain_combinations(pool, r, replace=False):
    if r == 0:
        return [()]
    return [(pool[i],) + rest for i in range(len(pool)) for rest in plain_combinations(pool[i if replace else i + 1 :], r - 1, replace)]


good = dict.fromkeys("accumulate batched chain combinations replacement compress dropwhile takewhile filterfalse groupby islice pairwise permutations product starmap tee zip_longest cycle repeat count".split(), 0)
rounds = 40
for _ in range(rounds):
    a = [rng.randrange(6) for _ in range(rng.randrange(7))]
    b = [rng.randrange(6) for _ in range(rng.randrange(7))]
    r = rng.randrange(4)
    f = rng.choice([add, mul, sub, max])
    good["accumulate"] += list(it.accumulate(a, f)) == [__import__("functools").reduce(f, a[: i + 1]) for i in range(len(a))]
    good["batched"] += [tuple(x) for x in iter(lambda s=iter(a): tuple(it.islice(s, 2)), ())] == [tuple(a[i : i + 2]) for i in range(0, len(a), 2)]
    good["chain"] += list(it.chain(a, b)) == a + b == list(it.chain.from_iterable([a, b]))
    good["combinations"] += list(it.combinations(a, r)) == plain_combinations(a, r)
    good["replacement"] += list(it.combinations_with_replacement(a, r)) == plain_combinations(a, r, True)
    good["compress"] += list(it.compress(a, b)) == [x for x, y in zip(a, b) if y]
    n = next((i for i, x in enumerate(a) if x >= 3), len(a))
    good["dropwhile"] += list(it.dropwhile(lambda x: x < 3, a)) == a[n:]
    good["takewhile"] += list(it.takewhile(lambda x: x < 3, a)) == a[:n]
    good["filterfalse"] += list(it.filterfalse(None, a)) == [x for x in a if not x]
    good["groupby"] += [(k, list(g)) for k, g in it.groupby(a, lambda x: x % 2)] == plain_groupby(a, lambda x: x % 2)
    start, stop, step = rng.randrange(4), rng.choice([None, 2, 5]), rng.choice([None, 1, 2])
    good["islice"] += list(it.islice(a, start, stop, step)) == a[start:stop:step]
    good["pairwise"] += list(it.pairwise(a)) == list(zip(a, a[1:]))
    good["permutations"] += list(it.permutations(a[:5], r)) == plain_permutations(a[:5], r)
    good["product"] += list(it.product(a[:3], b[:3], a[:2])) == plain_product(a[:3], b[:3], a[:2])
    good["starmap"] += list(it.starmap(f, zip(a, b))) == list(map(f, a, b))
    x, y, z = it.tee(iter(a), 3)
    got = [next(x, None), next(y, None), next(x, None)]
    good["tee"] += [v for v in got if v is not None][2:] + list(x) == a[2:] and list(y) == a[1:] and list(z) == a
    good["zip_longest"] += list(it.zip_longest(a, b, fillvalue=-1)) == [(a[i] if i < len(a) else -1, b[i] if i < len(b) else -1) for i in range(max(len(a), len(b)))]
    good["cycle"] += not a or list(it.islice(it.cycle(a), 9)) == (a * 9)[:9]
    good["repeat"] += list(it.repeat(r, 3)) == [r] * 3
    good["count"] += list(it.islice(it.count(r, 3), 4)) == list(range(r, r + 12, 3))
print(all(v == rounds for v in good.values()), [k for k, v in good.items() if v != rounds])
table = {
    "accumulate": [it.accumulate([]), it.accumulate([5]), it.accumulate([1, 2], initial=0), it.accumulate([], initial=9), it.accumulate("abc"), it.accumulate([[1], [2]])],
    "chain": [it.chain(), it.chain([]), it.chain("ab", [1]), it.chain.from_iterable([])],
    "combinations": [it.combinations("abc", 0), it.combinations("abc", 1), it.combinations("abc", 3), it.combinations("abc", 4), it.combinations("", 0), it.combinations("aab", 2)],
    "with_replacement": [it.combinations_with_replacement("ab", 0), it.combinations_with_replacement("ab", 3), it.combinations_with_replacement("", 2), it.combinations_with_replacement("", 0)],
    "compress": [it.compress("abc", [1]), it.compress("a", [1, 1]), it.compress("abc", [None, "x", 0])],
    "groupby": [[(k, "".join(g)) for k, g in it.groupby("aAbBA", str.lower)], [k for k, _ in it.groupby([])], [(k, len(list(g))) for k, g in it.groupby([1, 1.0, True, 2])]],
    "islice": [it.islice("abcdef", 0), it.islice("abcdef", 2), it.islice("abcdef", 2, 4), it.islice("abcdef", 4, 2), it.islice("abcdef", None, None, 4), it.islice("ab", 5, None)],
    "pairwise": [it.pairwise(""), it.pairwise("a"), it.pairwise("abc")],
    "permutations": [it.permutations(""), it.permutations("ab"), it.permutations("abc", 1), it.permutations("ab", 3), it.permutations("aa")],
    "product": [it.product(), it.product("ab"), it.product("ab", ""), it.product("ab", repeat=0), it.product("ab", "c", repeat=2), it.product(range(2), repeat=3)],
    "repeat": [it.repeat(1, 0), it.repeat(1, -2), it.repeat([], 2)],
    "starmap": [it.starmap(pow, []), it.starmap(lambda *a: a, ["ab", (1,), ()])],
    "zip_longest": [it.zip_longest(), it.zip_longest("ab", ""), it.zip_longest("ab", "c", "def", fillvalue="-")],
    "count": [it.islice(it.count(), 3), it.islice(it.count(2.5, -0.5), 3), it.islice(it.count(1, 0), 2), it.islice(it.count(1j, 2), 2)],
    "filters": [it.takewhile(bool, []), it.dropwhile(bool, [1, 0, 1]), it.filterfalse(str.isupper, "aBc"), it.takewhile(len, ["a", "", "b"])],
}
for name, iterators in table.items():
    print(name, *[list(i) for i in iterators])
source = iter(range(10))
print(list(it.islice(source, 3)), next(source), list(it.takewhile(lambda n: n < 6, source)), list(source))
groups = [list(g) for _, g in it.groupby([1, 1, 2, 2])]
saved = [(k, g) for k, g in it.groupby([1, 1, 2, 2])]
print(groups, [(k, list(g)) for k, g in saved])
a, b = it.tee(iter([1, 2, 3]))
c, d = it.tee(b)
print(next(a), list(c), list(d), list(a), list(it.chain(*it.tee([1, 2]))), it.tee([], 0))
log = []
lazy = it.chain(map(log.append, [1, 2]), map(log.append, [3]))
next(lazy)
print(log, list(lazy), log)
seen = []
for pair in it.product((seen.append(n) or n for n in range(2)), "ab"):
    break
print(seen, pair, list(it.accumulate(it.islice(it.cycle([1, -1]), 5))), next(it.dropwhile(lambda n: n % 7 or n % 5, it.count(1))), sum(it.islice(it.cycle([1, 2, 3]), 100)), list(map("".join, it.product("ab", "cd"))), max(it.accumulate([3, -5, 4, 2, -1])), dict(zip("abc", it.count(1))), [*it.chain.from_iterable({"x": 1, "y": 2}.items())])
try:
    list(it.takewhile(lambda n: 1 / n, [1, 0]))
except ZeroDivisionError as error:
    print(error)
for lazily in (it.chain([1], 5), it.starmap(pow, [(1,), 5]), it.accumulate([1, None]), it.chain.from_iterable([[1], 5])):
    try:
        print(list(lazily))
    except TypeError as error:
        print("TypeError", error)
