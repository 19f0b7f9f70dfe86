"""typing at run time: NamedTuple, TypedDict, Protocol, Generic, NewType, Literal, Annotated, overload, get_type_hints."""

import typing
from abc import abstractmethod
from typing import Annotated, Any, Callable, ClassVar, Final, Generic, Iterable, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, cast, final, get_type_hints, overload, runtime_checkable


class Employee(NamedTuple):
    """Someone who works."""

    name: str
    id: int = 3
    tags: tuple = ()

    @property
    def label(self):
        return f"#{self.id} {self.name}"

    def __str__(self):
        return f"employee {self.name}"


e = Employee("Ada")
print(e, repr(e), e.label, e[0], e[-1], len(e), list(e), e._asdict(), e._fields, Employee._field_defaults, Employee.__doc__, e._replace(id=5), Employee._make(["Bob", 7, ()]), e == ("Ada", 3, ()), e < ("Bob",), hash(e) == hash(("Ada", 3, ())), isinstance(e, tuple), Employee.__annotations__)
name, number, _ = e
print(name, number, e + (1,), e.count("Ada"), e.index(3), "Ada" in e, {e: 1}[e], Employee.__match_args__, f"{e!r:.20} {e}", "%s %s %s" % e, max(e, Employee("Zed")).name)


class Movie(TypedDict, total=False):
    title: str
    year: int


class Sequel(Movie):
    number: int


m: Movie = {"title": "Alien"}
print(Movie(title="x", year=1979), m, Movie.__annotations__, dict(Sequel(number=2)))


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


class Named(Protocol):
    name: str

    def greet(self) -> str:
        return f"I am {self.name}"


class Door:
    def close(self):
        return "slam"


class Cat(Named):
    name = "cat"


print(isinstance(Door(), Closeable), isinstance(5, Closeable), issubclass(Door, Closeable), Cat().greet())
T = TypeVar("T")
K = TypeVar("K", bound="Door")
N = TypeVar("N", int, str)


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()


print(Stack[int]().push(1).push("x").pop(), Stack().push(5).items, T, K, N, T.__name__, isinstance(Stack[int](), Stack))
UserId = NewType("UserId", int)
print(UserId(5), type(UserId(5)).__name__, UserId.__name__, cast(str, 5), cast("int", "x"))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


@final
class Last: ...


LIMIT: Final = 10


def annotated(a: int, b: Optional[str] = None, *args: Any, c: Union[int, str] = 1, **kw: float) -> None: ...


print(double(2), double("x"), Last.__name__, LIMIT, sorted(annotated.__annotations__), annotated.__annotations__["a"], annotated.__annotations__["return"])


class Hints:
    x: int
    y: "str" = "default"
    z: ClassVar[int] = 5

    def method(self, q: "Hints") -> "int": ...


print(list(Hints.__annotations__), Hints.__annotations__["y"], hasattr(Hints, "x"))
local: int
other: str = "set"
print(__annotations__["local"], __annotations__["other"], typing.TYPE_CHECKING)


def inside():
    v: int = 1
    w: undefined_name_is_not_evaluated
    return v


print(inside(), inside.__annotations__)
for attempt in (lambda: Employee(), lambda: Employee("a", 1, (), 4), lambda: Employee("a", nope=1), lambda: e._replace(nope=1), lambda: Employee._make([1]), lambda: e[7], lambda: e.nope, lambda: isinstance(5, Named), lambda: Movie("x"), lambda: issubclass(5, Closeable), lambda: hash(Employee([])), lambda: e < 5, lambda: local):
    try:
        print("fine", attempt())
    except (TypeError, AttributeError, ValueError, IndexError, NameError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
