"""Names for annotations: their texts, their parts, what is made of them."""

from typing import *
import typing

print(
    List[int],
    Dict[str, int],
    Optional[int],
    Union[int, str],
    Tuple[int, ...],
    Callable[[int], str],
    Iterable[int],
    Any,
    List,
    Tuple[()],
    Callable,
    Callable[..., int],
)
print(
    Optional[int] == Union[int, None],
    get_args(Optional[int]),
    get_origin(Union[int, str]),
    get_origin(List[int]),
    Union[int],
    Union[int, str, int],
    Union[int, None, str],
)
T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", int, str)
P = ParamSpec("P")


class Stack(Generic[T]):
    def __init__(self):
        self.items = []

    def push(self, x: T) -> None:
        self.items.append(x)


print(
    Stack[int],
    type(Stack[int]()),
    Stack.__parameters__,
    Stack.__orig_bases__,
    Stack[int].__args__,
    Stack[int].__origin__,
    T,
    K.__bound__,
    V.__constraints__,
)


class IntStack(Stack[int]):
    pass


print(IntStack.__mro__, IntStack.__orig_bases__, IntStack.__parameters__)


class Pair(Generic[T, K]):
    pass


print(Pair[int, str], Pair[T, int][str], Pair.__parameters__)
try:
    Pair[int]
except TypeError as e:
    print(e)
try:
    IntStack[int]
except TypeError as e:
    print(e)
try:
    List[int]()
except TypeError as e:
    print("called", e)
try:
    List()
except TypeError as e:
    print(e)
try:
    isinstance([], List[int])
except TypeError as e:
    print(e)
print(
    isinstance([], List),
    isinstance({}, Mapping),
    isinstance(5, Optional[int]) if False else "",
    issubclass(list, Sequence),
)


def f(x: "int", y: "List['Stack']", *a: "str", **k: Optional["int"]) -> "None": ...


print(get_type_hints(f))


class A:
    next: "A"
    x: int = None
    y: ClassVar[int] = 3


print(get_type_hints(A), A.__annotations__)


class B(A):
    z: "Dict[str, A]"


print(get_type_hints(B))


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self):
        return self.x + self.y


print(Point(1), Point(1, 2).norm(), Point._fields, Point.__annotations__, Point._field_defaults)
E2 = NamedTuple("E2", [("a", int), ("b", str)])
print(E2(1, "x"), E2.__annotations__)


class Movie(TypedDict, total=False):
    name: str
    year: Required[int]


print(
    Movie(name="x", year=1),
    Movie.__total__,
    sorted(Movie.__required_keys__),
    sorted(Movie.__optional_keys__),
    is_typeddict(Movie),
    type(Movie(name="q")),
)


class Sub(Movie):
    extra: int


print(Sub.__annotations__, sorted(Sub.__required_keys__))
M2 = TypedDict("M2", {"a": int})
print(M2(a=1), M2.__name__, M2.__annotations__)
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__name__)


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class F:
    def close(self):
        pass


print(isinstance(F(), Closer), isinstance(5, Closer))
try:
    Closer()
except TypeError as e:
    print(e)


class Impl(Closer):
    def __init__(self, a):
        self.a = a

    def close(self):
        return "closed"


print(Impl(3).a, Impl(3).close())


class Box(Protocol[T]):
    def get(self) -> T: ...


class IB(Box[int]):
    def get(self):
        return 5


print(IB().get(), Box[int], Box.__parameters__)
print(
    Literal["a", 1, None],
    get_args(Literal[1, 2]),
    Annotated[int, "meta"],
    Annotated[int, "m"].__metadata__,
    get_args(Annotated[int, "m"]),
    get_origin(Annotated[int, 1]) is Annotated,
)


def g(x: Annotated[int, "m"]): ...


print(get_type_hints(g), get_type_hints(g, include_extras=True))
print(
    Final[int],
    ClassVar[str],
    Type[int],
    Deque[int],
    DefaultDict[str, int],
    Set[int],
    FrozenSet[int],
    Generator[int, str, bool],
    Awaitable[int],
    AsyncIterator[int],
    NoReturn,
    Counter[str],
)
print(
    cast(int, "5"),
    Any,
    Callable[[int, str], bool].__args__,
    get_args(Callable[[int, str], bool]),
    get_args(Callable[..., int]),
    get_origin(Callable[[int], str]),
)
print(
    Union[int, str] == Union[str, int],
    int | List[int],
    Optional[List[int]],
    List[int] | None,
    List["A"],
    List[T][int],
    Dict[K, T][int, str],
    Dict[str, T].__parameters__,
)
print(
    SupportsInt,
    isinstance(5, SupportsInt),
    isinstance("x", SupportsIndex),
    isinstance(5.5, SupportsFloat),
    isinstance(3, SupportsAbs),
)
print(get_type_hints(Point), TYPE_CHECKING, Text, AnyStr)


@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
def ov(x):
    return x


print(ov(5), len(get_overloads(ov)))


@final
class Fin:
    pass


print(Fin.__final__)


def deco(fn: Callable[P, T]) -> Callable[P, T]:
    return fn


print(deco.__annotations__, P, P.args, Concatenate[int, P])
try:
    Union[()]
except TypeError as e:
    print(e)
try:
    Optional[int, str]
except TypeError as e:
    print(e)
try:
    List[int, str]
except TypeError as e:
    print(e)
try:
    Any()
except TypeError as e:
    print(e)
try:
    assert_never(5)
except AssertionError as e:
    print(e)
