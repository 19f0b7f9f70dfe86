"""Fields of named tuples that are no names."""

from collections import namedtuple

P = namedtuple("P", "a class b a _x", rename=True)
print(P._fields, P(1, 2, 3, 4, 5))
try:
    namedtuple("P", "a class")
except ValueError as e:
    print(e)
try:
    namedtuple("class", "a")
except ValueError as e:
    print(e)
print(P.__doc__)

from itertools import combinations, permutations, product, combinations_with_replacement

for f in (
    lambda: combinations([1], -1),
    lambda: permutations([1], -1),
    lambda: combinations_with_replacement([1], -1),
    lambda: product([1], repeat=-1),
):
    try:
        print(list(f()))
    except ValueError as e:
        print(e)
