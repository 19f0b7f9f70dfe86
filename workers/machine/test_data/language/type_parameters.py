"""Type parameters of functions, classes and aliases, which have no effect on what runs."""
# Python 3.12: brackets with type parameters and `type` statements (PEP 695); the machine's version has none.

from typing import Generic


def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    """Holds one thing."""

    def __init__(self, content: T) -> None:
        self.content = content

    def map[U](self, function) -> "Box[U]":
        return Box(function(self.content))

    def __repr__(self):
        return f"Box({self.content!r})"


class Pair[A, B: (int, str)](Box[A]):
    def __init__(self, a: A, b: B):
        super().__init__(a)
        self.other = b


type Number = int | float
type Table[K, V] = dict[K, list[V]]
type Tree = tuple[Tree, Tree] | None


def outer[**P, *Ts](function, *rest):
    def inner[X](value: X) -> X:
        return value

    return inner(function(*rest))


print(first([3, 1]), first.__type_params__, first.__name__)
print(Box(2).map(str), Box[int](1), Box.__type_params__, Box.__doc__)
print(Pair("x", 1), Pair.__type_params__, issubclass(Pair, Box), issubclass(Box, Generic))
print([(one.__name__, one.__bound__, one.__constraints__) for one in Pair.__type_params__])
print(Number, Number.__value__, Table.__value__, Table[str, int], Tree.__name__)
print(outer(max, 1, 5), [repr(one) for one in outer.__type_params__])
