# Python 3.12: type parameters and the protocol of buffers are new.
"""Generic classes, functions and aliases with several types, unpacked tuples, and the protocol of buffers."""

from collections.abc import Buffer, Callable
from typing import Generic, ParamSpec, TypedDict, TypeVar, TypeVarTuple, Unpack, get_type_hints
import types


class Row[*Ts]:
    pass


def star(*args: *tuple[int, str]):
    return args


def listed[**P, R](function: Callable[P, R]) -> Callable[P, list[R]]:
    return lambda *args, **keywords: [function(*args, **keywords)]


print(Row[int, str], Row[()], Row.__type_params__, Row.__parameters__)
print(star(1, "a"), star.__annotations__, *tuple[int, str], list[int] == [*list[int]][0])
print(listed(max)(1, 2), listed.__annotations__, listed.__type_params__)

type Tree = dict[str, Tree] | None
type Several[T] = list[T] | set[T]
print(Tree, Tree.__value__, Several[int], Several.__type_params__, Several[int].__args__, Several.__value__)


class Bound[T: int]: ...


class Chosen[T: (int, str)]: ...


print(Bound.__type_params__[0].__bound__, Chosen.__type_params__[0].__constraints__, Bound[int], Bound.__orig_bases__)
print(types.get_original_bases(Bound), types.get_original_bases(type("Table", (dict,), {})))

T, Ts, P = TypeVar("T"), TypeVarTuple("Ts"), ParamSpec("P")


class Both(Generic[T, Unpack[Ts]]):
    pass


class Names(TypedDict):
    first: str


def named(**names: Unpack[Names]):
    return names


print(Both[int, str, bool], Both.__parameters__, Generic[T, Unpack[Ts]], tuple[Unpack[Ts]], tuple[int, *Ts])
print(named(first="Ada"), named.__annotations__, get_type_hints(named))


class Bytes:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        return memoryview(self.data)


class Wrong:
    def __buffer__(self, flags):
        return 5


for value in (b"", bytearray(), memoryview(b""), "", Bytes(b""), []):
    print(type(value).__name__, isinstance(value, Buffer))
print(bytes(memoryview(Bytes(b"abc"))), memoryview(Bytes(b"abc"))[1])
try:
    memoryview(Wrong())
except TypeError as error:
    print(error)
