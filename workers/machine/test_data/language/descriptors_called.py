# Python 3.12: an error in `__set_name__` is raised as it is, with a note.
"""Descriptors called by hand, and what is said when something is amiss."""


class A: ...


print(
    property(lambda s: 5).__get__(1),
    staticmethod(len).__get__(None, int)("abc"),
    classmethod(lambda c: c.__name__).__get__(5)(),
)


class Bad:
    def __set_name__(self, o, n):
        raise ValueError("no")


try:
    type("Owner", (), {"attr": Bad()})
except Exception as e:
    print(repr(e), repr(e.__cause__))
try:
    max([])
except ValueError as e:
    print(e)
try:
    min((x for x in []))
except ValueError as e:
    print(e)
try:
    int[5]
except TypeError as e:
    print(e)


def h():
    yield


import collections.abc

print(
    isinstance(h(), collections.abc.Coroutine),
    isinstance(h(), collections.abc.Awaitable),
    isinstance(h(), collections.abc.Generator),
)


async def c():
    pass


k = c()
print(
    isinstance(k, collections.abc.Coroutine),
    isinstance(k, collections.abc.Generator),
    isinstance(k, collections.abc.Iterator),
)
k.close()
from collections.abc import Hashable, Set, KeysView, AsyncGenerator

print(isinstance({}.keys(), Set), isinstance({}.keys(), KeysView))
