"""Laziness: zip, map, filter, enumerate, reversed, iter with sentinel, generator expressions, itertools, and exhaustion."""

import itertools


def noisy(name, n):
    for i in range(n):
        print(f"{name}{i}", end=" ")
        yield i
    print(f"{name}end", end=" ")


m = map(lambda x: print(f"f{x}", end=" ") or x * 10, noisy("m", 3))
print("made")
print(next(m))
print(list(m), list(m))
print(list(zip(noisy("a", 3), noisy("b", 2))))
print(list(zip(noisy("b", 2), noisy("a", 3))))
try:
    print(list(zip(noisy("s", 2), noisy("t", 3), strict=True)))
except ValueError as error:
    print(error)
print(any(x > 0 for x in noisy("g", 4)), all(x < 1 for x in noisy("h", 4)), 1 in noisy("i", 4))
f = filter(None, [0, 1, "", "a", [], [0], None, True])
print(list(f), list(filter(str.isdigit, "a1b2")), list(filter(lambda x: x % 2, range(6))), list(map(max, [1, 5], [3, 2], [2, 9])), list(map(pow, [2, 3], [3, 2])), list(map(str.upper, "ab")))
e = enumerate("abc", start=5)
print(next(e), list(e), list(e), list(enumerate([])), dict(enumerate("xy", 1)), [f"{i}:{c}" for i, c in enumerate("ab")])
it = iter([1, 2, 3, 4, 5, 6])
print(list(zip(it, it)), list(zip()), list(zip("abc")), list(zip(*[(1, "a"), (2, "b")])), [list(r) for r in zip([1, 2], [3, 4])], list(zip("ab", itertools.count())))
feed = iter([3, 1, 4, 0, 5])
print(list(iter(lambda: next(feed), 0)), next(feed), next(feed, "none"))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r), list(reversed("ab")), list(reversed(range(0, 10, 3))), list(reversed({"a": 1, "b": 2})), list(reversed((1, 2))))
x = 10
g = (x * i for i in range(3))
x = 100
print(list(g), list(i for i in range(3) if i), [*(c for c in "ab")], sum(i * i for i in range(4)), max((len(w), w) for w in ["a", "bcd"]), dict((k, v) for k, v in ["ab", "cd"]), ",".join(str(i) for i in range(3)))
print([(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)], [i for row in [[1, 2], [3]] for i in row if i != 2], {i: {j for j in range(i)} for i in range(2)}, [a if a % 2 else -a for a in range(4)], [y := 1, y + 1], [last := n for n in range(3)], last, [i for i in range(20) if i % 2 if i % 3 == 0], [lambda: 5 for _ in range(1)][0]())
data = [1, 2]
i = iter(data)
print(next(i), end=" ")
data.append(3)
print(list(i), end=" ")
data.append(4)
print(list(i))
print(list(itertools.chain("ab", [1])), list(itertools.chain.from_iterable(["ab", "c"])), list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.islice("abcdef", 1, None, 2)), list(itertools.accumulate([1, 2, 3])), list(itertools.accumulate([2, 3], lambda a, b: a * b, initial=10)), list(itertools.takewhile(lambda v: v < 3, [1, 2, 5, 1])), list(itertools.dropwhile(lambda v: v < 3, [1, 5, 1])), list(itertools.filterfalse(None, [0, 1])), list(itertools.compress("abc", [1, 0, 1])), list(itertools.repeat(7, 2)), list(itertools.zip_longest("ab", "x", fillvalue="-")), list(itertools.pairwise("abc")), list(itertools.starmap(pow, [(2, 3)])), ["".join(p) for p in itertools.permutations("abc", 2)], list(itertools.combinations([1, 2, 3], 2)), list(itertools.combinations_with_replacement("ab", 2)), list(itertools.product("ab", repeat=2)), [(k, list(v)) for k, v in itertools.groupby("aabba")], list(itertools.islice(itertools.cycle("ab"), 5)), [list(t) for t in itertools.tee([1, 2])])


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("liftoff")
        self.n -= 1
        return self.n

    def __length_hint__(self):
        return self.n


c = Countdown(3)
print(next(c), list(c), list(c), 1 in Countdown(3), sum(Countdown(4)), max(Countdown(4)), *Countdown(2), sorted(Countdown(3)), tuple(zip(Countdown(2), Countdown(5))), [*map(str, Countdown(2))])
a, b, *rest = Countdown(5)
print(a, b, rest)
for source in ("next(Countdown(0))", "next([])", "next(iter([]))", "next(iter([]), 5)", "iter(5)", "iter(None)", "zip(1)", "zip('a', 2)", "map(str)", "map()", "list(map(5, [1]))", "list(map(len, [1]))", "filter(len)", "list(filter(5, [1]))", "list(filter(len, [1]))", "enumerate(5)", "enumerate([], 'a')", "enumerate('a', start=1.5)", "list(enumerate('a', -1))", "reversed(5)", "reversed({1})", "reversed(x for x in 'a')", "sum(5)", "any(1)", "all()", "len(x for x in 'a')", "len(map(str, []))", "[x for x in 5]", "list(itertools.islice('a', -1))", "list(itertools.combinations('a', -1))", "list(itertools.product('a', repeat=-1))", "list(itertools.chain(5))", "list(itertools.accumulate(['a', 1]))", "itertools.repeat()", "itertools.count('a')", "list(itertools.starmap(pow, [1]))", "list(itertools.pairwise(5))", "itertools.nope", "max(x for x in [])", "min((), default=None)", "map(str, [1])[0]", "zip('a')[0]", "[1 / x for x in (1, 0)]", "list(1 / x for x in (1, 0))", "tuple(map(int, '12a'))"):
    try:
        print(source, "=")
    except Exception as error:
        print(source, "->", type(error).__name__, error)
