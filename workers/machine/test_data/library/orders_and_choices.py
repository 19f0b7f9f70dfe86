"""itertools: permutations, combinations and products of every small size, and asked for one by one."""

import hashlib
from itertools import combinations, combinations_with_replacement, islice, permutations, product


def digest(items):
    return hashlib.md5(repr(list(items)).encode()).hexdigest()[:8]


makers = (permutations, combinations, combinations_with_replacement)
for size in range(6):
    items = "abcde"[:size]
    for count in range(size + 2):
        print(size, count, *[digest(make(items, count)) for make in makers])
print(digest(permutations("aab")), digest(product("ab", "", "c")), digest(product("abc", range(3), "xy")))
print(list(product()), list(product("ab", repeat=0)), list(product([1])), list(product([], "ab")))
print(digest(product("ab", repeat=5)), list(permutations("")), list(combinations("abc", 0)), list(combinations("", 0)))
print(list(combinations_with_replacement("", 0)))
choices = combinations(range(1000), 3)
print(list(islice(choices, 3)), next(choices))
print(list(islice(product(range(9), repeat=7), 8, 11)), list(islice(permutations(range(12)), 2, 4)))
