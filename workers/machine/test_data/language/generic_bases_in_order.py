"""Where Generic stands among the bases of classes below names of `typing`; protocols beside abstract classes."""

import types
from typing import (
    Dict, Generic, Hashable, Iterable, Iterator, List, Mapping, Protocol, Sized, TypeVar, runtime_checkable,
)

K, V = TypeVar("K"), TypeVar("V")


class Stack(Generic[V]): ...
class Names(List[str]): ...
class Table(Dict[K, V]): ...
class Both(Stack[str], Dict[K, V]): ...
class First(List[int], Generic[V]): ...
class Last(Generic[V], List[V]): ...
class Plain(list[int]): ...
class Old(List): ...
class Walk(Iterable[V]): ...
class Settled(Dict[str, int], Hashable): ...


for cls in (Names, Table, Both, First, Last, Plain, Old, Walk, Settled):
    print([base.__name__ for base in cls.__mro__], getattr(cls, "__parameters__", None))


class Env(Mapping[str, V]):
    def __getitem__(self, key): return key.upper()
    def __iter__(self): return iter("ab")
    def __len__(self): return 2


class Never(Iterator[int]):
    def __next__(self): raise StopIteration


print(dict(Env()), Env().get("q"), Env[int], "a" in Env(), list(Never()))


@runtime_checkable
class SizedAndClosed(Sized, Protocol):
    def close(self): ...


class Shop:
    def __len__(self): return 1
    def close(self): ...


print([base.__name__ for base in SizedAndClosed.__mro__])
print(isinstance(Shop(), SizedAndClosed), isinstance([], SizedAndClosed))
made = types.new_class("Made", (Stack[int], Sized), {}, lambda body: body.update(__len__=lambda self: 3))
print(made, made.__bases__, made.__orig_bases__, len(made()))


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        print("prepare", name, bases, options)
        return {"prepared": True}

    def __new__(meta, name, bases, body, **options):
        return super().__new__(meta, name, bases, body)

    def __init__(cls, name, bases, body, **options):
        super().__init__(name, bases, body)


print(types.new_class("Other", (), {"metaclass": Meta, "x": 1}).prepared)
