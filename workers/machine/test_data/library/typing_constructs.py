"""typing: reprs, generics, protocols, named tuples, typed dicts, hints."""

import typing
from typing import Annotated, ClassVar, Final, Generic, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", int, str)
print(Optional[int], Union[int, str], T, Literal["a", 1], typing.Callable[[int], str], ClassVar[int], Final[str])
print(int | str, int | None, Annotated[int, "meta"])
print(get_args(Literal["a", 2]), get_origin(int), get_args(int))
print(list[int] == list[int], isinstance(1, int | str), issubclass(bool, int | None))


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


s = Stack[int]()
print(s.push(1).push(2).items, type(s).__name__, get_type_hints(Stack.push, globals())["item"])


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self):
        pass


print(isinstance(Door(), Closable), isinstance(5, Closable), issubclass(Door, Closable))


class Employee(NamedTuple):
    """Represents an employee."""

    name: str
    id: int = 3

    def label(self):
        return f"<{self.name}, {self.id}>"


e = Employee("Guido")
print(e, e.label(), e._fields, Employee._field_defaults, e._replace(id=4), e._asdict(), Employee._make(["A", 1]), Employee.__annotations__, e == ("Guido", 3), Employee.__doc__)


class Movie(TypedDict, total=False):
    name: str
    year: int


m: Movie = {"name": "Blade Runner", "year": 1982}
print(m, Movie(name="x"), Movie.__annotations__)
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__, cast(str, 7), T.__name__, K.__constraints__, TypeVar("B", bound=int).__bound__)


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


print(twice(2), twice("ab"))
print(get_type_hints(type("H", (), {"__annotations__": {"a": Annotated[int, 5]}}), include_extras=True))
for action in (lambda: Literal["x"](),):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(typing.TYPE_CHECKING, typing.assert_type(3, int), typing.reveal_type is not None)
try:
    typing.assert_never("x")
except AssertionError as error:
    print(error)
