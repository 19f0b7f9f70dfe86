"""itertools in a pipeline."""

from itertools import accumulate, batched, chain, combinations, count, cycle, groupby, islice, pairwise, permutations, product, starmap, takewhile, tee, zip_longest

# Python 3.12: `batched` is new.
print(list(islice(count(5, 5), 4)), list(islice(cycle("ab"), 5)), list(accumulate([1, 2, 3, 4], lambda a, b: a * b)))
print([(key, len(list(group))) for key, group in groupby("aabbbc")], list(pairwise("abcd")), list(batched("abcdefg", 3)))
print(list(combinations("abc", 2)), len(list(permutations(range(4)))), list(product([0, 1], repeat=2)))
print(list(chain.from_iterable([[1], [2, 3]])), list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(lambda n: n < 3, count())))
print(list(zip_longest("ab", "c", fillvalue="-")))
first, second = tee(iter("xyz"))
print(next(first), list(second), list(first))
