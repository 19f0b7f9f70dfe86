"""Odd arguments that drawn programs gave to the library."""

import collections.abc
import enum
import fractions
import io
import itertools
import statistics


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: list(itertools.islice(itertools.count(2 ** 63 - 1), 3)))
t(lambda: list(itertools.islice(itertools.count(True, 2 ** 63), 9)))
t(lambda: list(itertools.islice(itertools.count(0, 2 ** 61), 9)))
t(lambda: list(itertools.islice(itertools.count(2 ** 62 - 1, 2 ** 32), 3)))
t(lambda: list(itertools.islice(itertools.count(-5, -2 ** 40), 4)))
t(lambda: list(itertools.islice(itertools.count(5, -2), 4)))
for v in ({'a': 1}, [1], None, 5, 'x', (1,)):
    t(lambda: io.BytesIO().write(v))
t(lambda: io.BytesIO().write(memoryview(b'abc')))
t(lambda: io.BytesIO().write(bytearray(b'ab')))
t(lambda: fractions.Fraction(int))
t(lambda: statistics.mode({1: 'x', 'b': None}))
t(lambda: statistics.multimode('aabb'))
t(lambda: statistics.mode([]))
t(lambda: statistics.pstdev(['1']))
t(lambda: statistics.variance(map(str, [3, 1, 2])))
t(lambda: statistics.mean([object]))


def se(*v):

    def f():

        class A(enum.StrEnum):
            z = v if len(v) > 1 else v[0]
        return list(A)
    return f


t(se(1))
t(se(1, 2, 3))
t(se(b'x', 'ascii'))
t(se(b'x', 'ascii', 5))
t(se('a', 'b', 'c', 'd'))
t(lambda: issubclass(int, collections.abc.Callable))
t(lambda: isinstance(None, collections.abc.Callable))
