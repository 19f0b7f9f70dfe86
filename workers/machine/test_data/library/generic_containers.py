# Python 3.12: the message of an abstract class names the methods in quotation marks.
"""typing and abc at work: protocols, generic containers, plugins, interfaces."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Iterator, MutableMapping, Sequence
from functools import total_ordering
from typing import Any, ClassVar, Generic, Optional, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Result(Generic[T]):
    def __init__(self, value: Optional[T] = None, error: Optional[Exception] = None) -> None:
        self.value, self.error = value, error

    @classmethod
    def of(cls, function: Callable[..., T], *args: Any) -> "Result[T]":
        try:
            return cls(function(*args))
        except Exception as error:
            return cls(error=error)

    def map(self, function: Callable[[T], Any]) -> "Result":
        return self if self.error else Result.of(function, self.value)

    def or_else(self, default: T) -> T:
        return default if self.error else self.value

    def __repr__(self) -> str:
        return f"Err({self.error!r})" if self.error else f"Ok({self.value!r})"


print(Result.of(int, "5").map(lambda n: n * 2), Result.of(int, "x").map(lambda n: n * 2), Result.of(int, "x").or_else(0), Result[int](3))


class LRU(MutableMapping[K, V]):
    def __init__(self, limit: int) -> None:
        self.limit, self._items = limit, {}

    def __getitem__(self, key: K) -> V:
        value = self._items.pop(key)
        self._items[key] = value
        return value

    def __setitem__(self, key: K, value: V) -> None:
        self._items.pop(key, None)
        self._items[key] = value
        while len(self._items) > self.limit:
            del self._items[next(iter(self._items))]

    def __delitem__(self, key: K) -> None:
        del self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(list(self._items))

    def __len__(self) -> int:
        return len(self._items)


cache: LRU[str, int] = LRU(2)
cache.update(a=1, b=2)
cache["a"]
cache["c"] = 3
print(dict(cache), "b" in cache, cache.get("zz"), cache.pop("a"), cache.setdefault("d", 4), list(cache.items()), isinstance(cache, MutableMapping), cache == {"c": 3, "d": 4})


@runtime_checkable
class Drawable(Protocol):
    name: str

    def draw(self, scale: int = 1) -> str: ...


class Box:
    name = "box"

    def draw(self, scale=1):
        return "[]" * scale


class Silent:
    def draw(self):
        return ""


def render(items: Iterable[Drawable]) -> str:
    return "".join(item.draw(2) for item in items if isinstance(item, Drawable))


print(isinstance(Box(), Drawable), isinstance(Silent(), Drawable), render([Box(), Silent(), Box()]))


class Plugin(ABC):
    registry: ClassVar[dict[str, type["Plugin"]]] = {}

    def __init_subclass__(cls, /, key: str = "", **keywords):
        super().__init_subclass__(**keywords)
        if key:
            cls.registry[key] = cls

    @abstractmethod
    def run(self, text: str) -> str: ...

    @classmethod
    def create(cls, key: str) -> "Plugin":
        return cls.registry[key]()


class Upper(Plugin, key="up"):
    def run(self, text):
        return text.upper()


class Twice(Plugin, key="twice"):
    def run(self, text):
        return text * 2


class Unfinished(Plugin, key="no"):
    pass


text = "ab"
for key in ("up", "twice"):
    text = Plugin.create(key).run(text)
print(text, sorted(Plugin.registry))
try:
    Plugin.create("no")
except TypeError as error:
    print(error)


class Matrix(Sequence):
    def __init__(self, rows: Sequence[Sequence[float]]):
        self.rows = [list(row) for row in rows]

    def __getitem__(self, at):
        if isinstance(at, tuple):
            row, column = at
            return self.rows[row][column]
        return self.rows[at]

    def __len__(self):
        return len(self.rows)

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other)] for row in self])

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows


m = Matrix([[1, 2], [3, 4]])
print((m @ m).rows, m[1, 0], m[0], [1, 2] in m, m.index([3, 4]), list(reversed(m)), m.count([9]), m == Matrix([[1, 2], [3, 4]]), m != 5)


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def __bool__(self) -> bool:
        return bool(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)


def rpn(text: str) -> float:
    stack: Stack[float] = Stack()
    for token in text.split():
        if token in "+-*/":
            b, a = stack.pop(), stack.pop()
            stack.push({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else float("inf")}[token])
        else:
            stack.push(float(token))
    return stack.pop()


print(rpn("3 4 + 2 *"), rpn("1 2 3 * - 4 /"), list(Stack("abc")), bool(Stack()))
try:
    rpn("1 +")
except IndexError as error:
    print(error)


@total_ordering
class Version:
    def __init__(self, text: str) -> None:
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other: "Version") -> bool:
        return self.parts < other.parts

    def __hash__(self) -> int:
        return hash(self.parts)

    def __str__(self) -> str:
        return ".".join(map(str, self.parts))


print([str(v) for v in sorted(map(Version, ["1.10", "1.9.2", "1.9"]))], max(map(Version, ["2.0", "10.1"])).parts, Version("1.0") >= Version("1.0"), len({Version("1.0"), Version("1.0")}))
