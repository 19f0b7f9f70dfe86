"""Classes with types in brackets: `list[int]`."""

print(list[int], dict[str, list[int]], tuple[int, ...], list[int].__origin__, list[int].__args__)
print(list[int](), list[int]((1, 2)), list[int] == list[int], hash(list[int]) == hash(list[int]))
print(set[int], frozenset[str], type[int], type(list[int]))

import types

print(isinstance(list[int], types.GenericAlias))
x: list[int] = []


def f(a: list[int]) -> dict[str, int]: ...


print(f.__annotations__)
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
try:
    issubclass(list, list[int])
except TypeError as e:
    print(e)


class A(list[int]):
    pass


print(A.__mro__, A.__bases__, A.__orig_bases__)
print(list[int] | None)
from collections import deque, defaultdict, OrderedDict, Counter

print(deque[int], defaultdict[str, int], Counter[str])
from queue import Queue

print(Queue[int])
from collections.abc import Callable, Iterable, Iterator

print(Callable[[int], str], Iterable[int], Callable[..., int])
import typing

print(typing.get_origin(list[int]), typing.get_args(dict[str, int]))
