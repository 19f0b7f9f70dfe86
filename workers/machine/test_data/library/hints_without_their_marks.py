# Python 3.12: `type` statements, `override` and `__type_params__` are new.
"""typing: hints without Annotated and Required, override, aliases with None, slots below generic and abstract classes."""

from abc import ABC
from typing import Annotated, Generic, List, NotRequired, Optional, Protocol, Required, TypedDict, TypeVar, get_type_hints
from typing import override


class Movie(TypedDict, total=False):
    title: Required[str]
    year: NotRequired[Annotated[int, "after 1888"]]


def play(movie: Annotated[Movie, 1], seats: List[Annotated[str, 2]], at: Optional[Annotated[int, 3]] = None) -> None: ...


for thing in (Movie, play):
    print(get_type_hints(thing))
    print(get_type_hints(thing, include_extras=True))
for thing in (5, "a", [], None):
    try:
        print(get_type_hints(thing))
    except TypeError as error:
        print(error)

type Numbers = list[int]
print(Numbers | None, None | Numbers, int | Numbers, play.__type_params__)
T = TypeVar("T")


class Base(ABC):
    __slots__ = ("x",)


class Box(Generic[T]):
    __slots__ = ("x",)


class Shape(Protocol):
    __slots__ = ()


class Square(Shape):
    __slots__ = ("x",)

    @override
    def __repr__(self):
        return "Square"


for cls in (Base, Box, Square):
    made = cls()
    made.x = 1
    try:
        made.y = 2
    except AttributeError as error:
        print(error)
print(Square.__repr__.__override__)
try:
    Generic[int]
except TypeError as error:
    print(error)
