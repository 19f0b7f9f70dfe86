"""typing and abc at run time."""

from abc import ABC, ABCMeta, abstractmethod
from typing import Any, Callable, ClassVar, Generic, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, cast, get_type_hints, overload, runtime_checkable
from collections.abc import Callable as ABCCallable, Container, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Set, Sized

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


s = Stack[int]()
s.push(1)
print(s.items, type(s).__name__)


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name} of {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    @property
    def name(self):
        return "square"


print(Square(2).describe(), isinstance(Square(1), Shape), sorted(Shape.__abstractmethods__))
for cls in (Shape, type("Half", (Shape,), {"area": lambda self: 0})):
    try:
        cls()
    except TypeError as error:
        print("TypeError:", str(error).split(" with")[0])


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self):
        pass


print(isinstance(Door(), Closes), isinstance(5, Closes))


@Shape.register
class Foreign:
    pass


print(issubclass(Foreign, Shape), isinstance(Foreign(), Shape))


class Movie(TypedDict, total=False):
    title: str
    year: int


class Pair(NamedTuple):
    left: int
    right: str = "r"

    def swap(self):
        return (self.right, self.left)


UserId = NewType("UserId", int)
print(Movie(title="x"), Pair(1), Pair(2, "b").swap(), UserId(5), cast(str, 3), get_type_hints(Pair), Pair.__annotations__)


def f(a: int, b: "str" = "x", *args: float, c: Optional[int] = None) -> list[int]:
    return []


print(f.__annotations__["a"], f.__name__)
print(isinstance([], Iterable), isinstance([], Sequence), isinstance({}, Mapping), isinstance({1}, Set), isinstance("", Container), isinstance(iter([]), Iterator), isinstance(len, ABCCallable), isinstance([], Hashable), isinstance((), Hashable), isinstance([], MutableSequence), isinstance((), MutableSequence), isinstance({}, Sized))
print(Optional[int], Union[int, str], Literal["a", 1], Callable[[int], str], int | None)
