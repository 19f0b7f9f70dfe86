"""The itertools recipes of Python's documentation, second half."""

import math
import operator
from itertools import accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, dropwhile, tee, zip_longest


def grouper(iterable, n, *, incomplete="fill", fillvalue=None):
    args = [iter(iterable)] * n
    if incomplete == "fill":
        return zip_longest(*args, fillvalue=fillvalue)
    if incomplete == "strict":
        return zip(*args, strict=True)
    if incomplete == "ignore":
        return zip(*args)
    raise ValueError("Expected fill, strict, or ignore")


def batched(iterable, n):
    if n < 1:
        raise ValueError("n must be at least one")
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        yield batch


def roundrobin(*iterables):
    num_active = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while num_active:
        try:
            for next in nexts:
                yield next()
        except StopIteration:
            num_active -= 1
            nexts = cycle(islice(nexts, num_active))


def partition(pred, iterable):
    t1, t2 = tee(iterable)
    return filterfalse(pred, t1), filter(pred, t2)


def before_and_after(predicate, it):
    it = iter(it)
    transition = []

    def true_iterator():
        for elem in it:
            if predicate(elem):
                yield elem
            else:
                transition.append(elem)
                return

    return true_iterator(), chain(transition, it)


def subslices(seq):
    slices = starmap(slice, combinations(range(len(seq) + 1), 2))
    return map(operator.getitem, repeat(seq), slices)


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    limit = math.isqrt(n) + 1
    for p in compress(range(limit), data):
        data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return compress(range(n), data)


def factor(n):
    for prime in sieve(math.isqrt(n) + 1):
        while True:
            if n % prime:
                break
            yield prime
            n //= prime
            if n == 1:
                return
    if n > 1:
        yield n


def polynomial_from_roots(roots):
    expansion = [1]
    for r in roots:
        expansion = list(map(operator.sub, chain(expansion, [0]), chain([0], (r * x for x in expansion))))
    return expansion


def iter_index(iterable, value, start=0):
    i = start - 1
    try:
        while True:
            yield (i := operator.indexOf(islice(iterable, i + 1, None), value) + i + 1)
    except ValueError:
        pass


def iter_except(func, exception, first=None):
    try:
        if first is not None:
            yield first()
        while True:
            yield func()
    except exception:
        pass


def nth_combination(iterable, r, index):
    pool = tuple(iterable)
    n = len(pool)
    c = math.comb(n, r)
    if index < 0:
        index += c
    result = []
    while r:
        c, n, r = c * r // n, n - 1, r - 1
        while index >= c:
            index -= c
            c, n = c * (n - r) // n, n - 1
        result.append(pool[-1 - n])
    return tuple(result)


print(["".join(g) for g in grouper("ABCDEFG", 3, fillvalue="x")], list(grouper("ABCDE", 2, incomplete="ignore")), list(batched("ABCDEFG", 3)))
for bad in (lambda: list(grouper("ABC", 2, incomplete="strict")), lambda: grouper("A", 2, incomplete="no"), lambda: list(batched("A", 0))):
    try:
        bad()
    except ValueError as error:
        print(error)
print("".join(roundrobin("ABC", "D", "EF")), [list(p) for p in partition(lambda x: x % 2, range(10))])
upper, rest = before_and_after(str.isupper, "ABCdEfGhI")
print("".join(upper), "".join(rest), ["".join(s) for s in subslices("ABCD")])
print(list(powerset([1, 2, 3])), list(sieve(40)), list(factor(1_000_000_007)), list(factor(97 * 97 * 8)))
print(polynomial_from_roots([5, -4, 3]), list(iter_index("AABCADEAF", "A")), list(iter_except([1, 2, 3].pop, IndexError)))
print(nth_combination("ABCDE", 3, 4), nth_combination("ABCDE", 3, -1), list(combinations("ABCDE", 3))[4])
print(list(pairwise("ABCD")), list(permutations("ABC", 2))[:4], list(product("ab", repeat=2)), list(combinations_with_replacement("AB", 2)))
print(list(takewhile(lambda x: x < 3, count())), list(dropwhile(str.islower, "abCd")), [(k, len(list(g))) for k, g in groupby("aabccc")], list(accumulate(range(1, 6), operator.mul, initial=1)))
