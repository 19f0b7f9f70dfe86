# Python 3.12: type parameters.
import asyncio

T = "outer"


def first[T](items: list[T], other: T = 5) -> T:
    return items[0] if items else other


print(first([]), T, first.__type_params__, first.__annotations__, first.__qualname__, first.__defaults__)


class Box[T]:
    kind = T

    def get(self, x: T) -> T:
        return x

    def pair[U](self, a: T, b: U, *, k: int = 3) -> dict[T, U]:
        return k


print(Box.__type_params__, Box.__orig_bases__, Box.__parameters__, T, Box.kind, Box[int])
print(Box.get.__annotations__, Box.pair.__annotations__, Box.pair.__qualname__, Box().pair(1, 2))


class Outer:
    Node = int

    class Inner[U]:
        def get(self, b: U) -> Node if False else "text":
            return b

    def walk[V](self, node: Node, rest: list[V]) -> Node:
        return node

    class Table[K](dict[str, Node]):
        pass


print(Outer.Inner.get.__annotations__, Outer.walk.__annotations__, Outer.Table.__orig_bases__, Outer.Inner.__qualname__)


def lazy[S: Later, W: (Early, int)](x: S):
    return x


try:
    lazy.__type_params__[0].__bound__
except NameError as error:
    print(error)


class Later:
    pass


class Early:
    pass


bounded, constrained = lazy.__type_params__
print(bounded.__bound__, constrained.__constraints__, bounded.__constraints__, constrained.__bound__)
print(hasattr(bounded, "missing"))

type Pair[A, B] = tuple[A, B]
type Json = dict[str, Json] | list[Json] | str
print(Pair.__value__, Pair[int, str], Json.__value__, Pair.__type_params__)
try:
    A
except NameError as error:
    print(error)


class Base:
    def __init__(self):
        self.v = 1


class Sub[T](Base):
    def __init__[Q](self, q: Q):
        super().__init__()
        self.q = q


print(Sub(3).v, Sub[int], [one.__name__ for one in Sub.__mro__])


def outer():
    k = 1

    def inner[T](x: T) -> T:
        nonlocal k
        k += 1
        return k, x

    class Local[T]:
        def get(self):
            return k

    return inner(5), k, Local().get(), inner.__qualname__


print(outer())


def named(function):
    print("decorates", function.__name__)
    return function


@named
async def later[T](x: T) -> T:
    return x


print(asyncio.run(later(4)))


def rest[*Ts, **P](*args: *Ts, **kw) -> None:
    pass


print(rest.__type_params__, rest.__annotations__)
print(sorted(name for name in globals() if len(name) < 3))
