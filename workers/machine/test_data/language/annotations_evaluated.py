# Python 3.12: paths are matched with `case_sensitive`.
"""Annotations that are texts, and what they stand for, by `inspect`; kinds of parameters; paths by their case."""

from __future__ import annotations

import functools
import inspect
import typing
from pathlib import PurePosixPath, PureWindowsPath


class Shop:
    def __init__(self, name: str, items: list[Item] = ()): ...

    def sell(self, item: Item, *, price: float = 1.0) -> Receipt: ...

    @classmethod
    def make(cls, number: int) -> Shop: ...


class Item: ...
class Receipt: ...


def order(a: int, b: int | None = None, *args: Item, **kw: float) -> Shop | None: ...


@functools.wraps(order)
def wrapped(*args, **kw): ...


for thing in (order, Shop, Shop.sell, Shop("x").sell, Shop.make, wrapped, functools.partial(order, 1)):
    print(inspect.signature(thing), "|", inspect.signature(thing, eval_str=True))
print(inspect.signature(order, eval_str=True).parameters["a"].annotation is int)
print(inspect.signature(order, eval_str=True, globals={"int": float, "str": bytes, "Item": 1, "Shop": Shop}))
print(inspect.get_annotations(order), inspect.get_annotations(order, eval_str=True), typing.get_type_hints(order))


def lost(x: Missing): ...


print(inspect.signature(lost))
try:
    inspect.signature(lost, eval_str=True)
except NameError as error:
    print(error)
print([(one.kind.name, one.kind.value, int(one.kind)) for one in inspect.signature(order).parameters.values()])
for path in (PurePosixPath("/Docs/Read.ME"), PureWindowsPath("C:/Docs/Read.ME")):
    print(path.match("*.me"), [path.match("*.me", case_sensitive=case) for case in (True, False)])
