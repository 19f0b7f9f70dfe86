"""What `itertools` refuses at once, and what it gives at the edges."""

import itertools


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (lambda: itertools.product('a', repeat=-1), lambda: itertools.product(5), lambda: itertools.permutations('ab', -1), lambda: itertools.permutations('ab', 'x'), lambda: itertools.combinations('ab', -1), lambda: itertools.combinations_with_replacement('ab', -1), lambda: itertools.count('a'), lambda: itertools.count(1, 'a'), lambda: itertools.repeat(1, 'x'), lambda: list(itertools.repeat(1, -3)), lambda: itertools.islice([1], 10 ** 30), lambda: itertools.islice([1], -1), lambda: itertools.islice([1], 1, 2, 0), lambda: itertools.islice([1]), lambda: itertools.cycle(5), lambda: itertools.chain.from_iterable(5), lambda: itertools.compress('ab', 5), lambda: itertools.dropwhile(None, 5), lambda: itertools.takewhile(None, 5), lambda: itertools.filterfalse(None, 5), lambda: itertools.starmap(None, 5), lambda: itertools.pairwise(5), lambda: itertools.accumulate(5), lambda: itertools.zip_longest(5), lambda: itertools.groupby(5), lambda: itertools.tee([1], -1), lambda: itertools.tee(5), lambda: list(itertools.chain(5)), lambda: list(itertools.starmap(pow, [5])), lambda: list(itertools.product('ab', repeat=0)), lambda: list(itertools.accumulate([1, 2, 3], initial=10)), lambda: list(itertools.accumulate([], initial=1)), lambda: list(itertools.combinations('abc', 5)), lambda: list(itertools.islice(range(10), None, None, 3)), lambda: [list(g) for k, g in itertools.groupby('aab')], lambda: next(itertools.count(2.5)), lambda: list(itertools.islice(itertools.count(5, -2), 3)), lambda: list(itertools.islice(itertools.count(2 ** 70), 2)), lambda: list(itertools.islice(itertools.count(1, 0), 2))):
    t(f)
for r in range(5):
    print(list(itertools.permutations('abcd', r)), list(itertools.combinations('abcd', r)), list(itertools.combinations_with_replacement('abc', r)))
print(len(list(itertools.permutations(range(7)))), len(list(itertools.permutations(range(5), 9))), list(itertools.permutations([])), list(itertools.permutations([], 1)))
