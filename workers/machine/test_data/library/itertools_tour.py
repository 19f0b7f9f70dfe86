"""Every function of itertools."""

import itertools as it
import operator

print(list(it.islice(it.count(10, 5), 4)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat("x", 3)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 4], max)), list(it.accumulate([1, 2, 3], operator.mul, initial=10)))
print(list(it.chain("ab", [1], ())), list(it.chain.from_iterable(["xy", "z"])), list(it.compress("abcd", [1, 0, 1, 1])))
print(list(it.dropwhile(lambda n: n < 3, [1, 4, 1])), list(it.takewhile(lambda n: n < 3, [1, 2, 4, 1])), list(it.filterfalse(lambda n: n % 2, range(6))))
print([(k, list(g)) for k, g in it.groupby("aaabbca")], [(k, [w for w in g]) for k, g in it.groupby(sorted(["bb", "a", "cc", "d"], key=len), key=len)])
print(list(it.islice("abcdefg", 2)), list(it.islice("abcdefg", 2, None)), list(it.islice("abcdefg", 1, 6, 2)))
print(list(it.pairwise("abcd")), list(it.starmap(pow, [(2, 5), (3, 2)])), list(it.zip_longest("ab", "xyz", fillvalue="-")))
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)))
print(list(it.permutations("abc", 2)), list(it.combinations("abcd", 2)), list(it.combinations_with_replacement("ab", 2)))
print(len(list(it.permutations(range(5)))), sum(1 for _ in it.combinations(range(10), 3)), list(it.permutations([])), list(it.combinations([1], 2)))
for bad in (lambda: it.islice([1], -1), lambda: it.repeat(), lambda: list(it.chain(1))):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__)


def roundrobin(*iterables):
    pending = it.cycle(iter(x).__next__ for x in iterables)
    remaining = len(iterables)
    while remaining:
        try:
            for step in pending:
                yield step()
        except StopIteration:
            remaining -= 1
            pending = it.cycle(it.islice(pending, remaining))


print("".join(roundrobin("ABC", "D", "EF")), list(it.accumulate(it.repeat(2, 5), operator.mul)))
