"""itertools."""

from itertools import (
    accumulate,
    chain,
    combinations,
    combinations_with_replacement,
    compress,
    count,
    cycle,
    dropwhile,
    filterfalse,
    groupby,
    islice,
    pairwise,
    permutations,
    product,
    repeat,
    starmap,
    takewhile,
    tee,
    zip_longest,
)

print(list(islice(count(), 3)), list(islice(count(5, -2), 3)), list(islice(count(0.5, 0.25), 3)))
print(list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(islice(repeat("x"), 2)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1], initial=5)), list(accumulate([])))
print(list(chain("ab", [1])), list(chain.from_iterable([[1], [2, 3]])), list(chain()))
print(list(combinations("abcd", 2)), list(combinations([1], 2)), list(combinations_with_replacement("ab", 2)))
print(list(permutations("abc")), list(permutations(range(3), 2)), list(permutations([], 0)))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product([], [1])))
print(list(compress("abcd", [1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(takewhile(lambda x: x < 3, [1, 3, 1])))
print(list(filterfalse(None, [0, 1, 2])), list(filterfalse(lambda x: x % 2, range(5))), list(starmap(pow, [(2, 3), (3, 2)])))
print([(key, list(group)) for key, group in groupby("aabccc")], [key for key, _ in groupby([1, 1, 2, 1])])
print([(key, list(group)) for key, group in groupby(sorted(["bb", "a", "cc"], key=len), key=len)])
print(list(islice("abcdef", 2)), list(islice("abcdef", 1, 4)), list(islice("abcdef", 0, None, 2)), list(islice(iter([1]), 5)))
print(list(pairwise([1, 2, 3])), list(pairwise([])), list(zip_longest("ab", [1], fillvalue="-")), list(zip_longest()))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
iterator = iter(range(10))
print(list(islice(iterator, 3)), next(iterator), list(islice(iterator, 1, 4, 2)), list(iterator))
numbers = count(10)
print(next(numbers), next(numbers))
try:
    islice([1], -1)
except ValueError as error:
    print(error)
