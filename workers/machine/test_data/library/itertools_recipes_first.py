"""The itertools recipes of Python's documentation, first half."""

import collections
import functools
import math
import operator
from itertools import accumulate, chain, combinations, compress, count, cycle, filterfalse, groupby, islice, repeat, starmap, tee, zip_longest


def take(n, iterable):
    return list(islice(iterable, n))


def prepend(value, iterable):
    return chain([value], iterable)


def tabulate(function, start=0):
    return map(function, count(start))


def repeatfunc(func, times=None, *args):
    if times is None:
        return starmap(func, repeat(args))
    return starmap(func, repeat(args, times))


def flatten(list_of_lists):
    return chain.from_iterable(list_of_lists)


def ncycles(iterable, n):
    return chain.from_iterable(repeat(tuple(iterable), n))


def tail(n, iterable):
    return iter(collections.deque(iterable, maxlen=n))


def consume(iterator, n=None):
    if n is None:
        collections.deque(iterator, maxlen=0)
    else:
        next(islice(iterator, n, n), None)


def nth(iterable, n, default=None):
    return next(islice(iterable, n, None), default)


def quantify(iterable, pred=bool):
    return sum(map(pred, iterable))


def all_equal(iterable):
    g = groupby(iterable)
    return next(g, True) and not next(g, False)


def first_true(iterable, default=False, pred=None):
    return next(filter(pred, iterable), default)


def unique_everseen(iterable, key=None):
    seen = set()
    if key is None:
        for element in filterfalse(seen.__contains__, iterable):
            seen.add(element)
            yield element
    else:
        for element in iterable:
            k = key(element)
            if k not in seen:
                seen.add(k)
                yield element


def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), groupby(iterable, key)))


def dotproduct(vec1, vec2):
    return sum(map(operator.mul, vec1, vec2))


def convolve(signal, kernel):
    kernel = tuple(kernel)[::-1]
    n = len(kernel)
    padded_signal = chain(repeat(0, n - 1), signal, repeat(0, n - 1))
    for window in sliding_window(padded_signal, n):
        yield sum(map(operator.mul, kernel, window))


def sliding_window(iterable, n):
    it = iter(iterable)
    window = collections.deque(islice(it, n), maxlen=n)
    if len(window) == n:
        yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


print(take(4, tabulate(math.sqrt)), take(3, tabulate(hex, 14)), list(prepend(1, [2, 3, 4])))
print(list(repeatfunc(pow, 3, 2, 5)), take(2, repeatfunc(max, None, 1, 9)))
print(list(flatten([[1], [2, 3], []])), list(ncycles("ab", 3)), list(tail(3, "ABCDEFG")))
it = iter(range(10))
consume(it, 3)
print(next(it), nth("abcdef", 2), nth("ab", 9, "?"), quantify([3, 0, 4, 0]), quantify(range(10), lambda x: x % 3 == 0))
consume(it)
print(next(it, "end"), all_equal("aaa"), all_equal("aab"), all_equal([]), first_true([0, "", "x", "y"]), first_true([1, 2, 3], None, lambda x: x > 5))
print("".join(unique_everseen("AAAABBBCCDAABBB")), "".join(unique_everseen("ABBCcAD", str.lower)), "".join(unique_justseen("AAAABBBCCDAABBB")), list(unique_justseen("ABBCcAD", str.lower)))
print(dotproduct([1, 2, 3], [4, 5, 6]), list(convolve([1, -1, -20], [1, -3])), ["".join(w) for w in sliding_window("ABCDEFG", 4)])
print(list(compress("ABCDEF", cycle([1, 0]))), list(accumulate([3, 1, 4, 1, 5], max)), list(zip_longest("ab", "xyz", fillvalue="-")))
a, b, c = tee("xyz", 3)
print(next(a), next(a), list(b), list(a), list(c), functools.reduce(operator.add, chain("ab", "cd")), len(list(combinations(range(6), 3))))
