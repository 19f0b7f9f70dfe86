"""What programs ask of annotations: names, parts, equality, protocols."""
# Python 3.12: protocols are looked for without asking the object; named tuples know the bases that were written.

import types
import typing
from typing import (
    Annotated, Any, Callable, Dict, Generic, List, Literal, NamedTuple, NewType, Optional, Protocol, Tuple, TypeVar,
    Union, get_args, runtime_checkable,
)

T = TypeVar("T")
HINTS = List[int], Dict[str, int], Optional[int], Union[int, str], Callable[[int], str], Tuple[int, ...], Literal["a"]
for hint in HINTS:
    print(hint, hint.__name__, hint.__module__)
print(Annotated[Annotated[int, 4], 5], Annotated[int, 5] == Annotated[int, 5], Callable[[], List[int]])
print((int | str) == Union[int, str], (str | None) == Optional[str], {int | str: 1}[Union[str, int]])


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value


print(get_args(Box[int](5).__orig_class__)[0], Box[str].__name__)


class Pair(NamedTuple, Generic[T]):
    first: T
    second: T


print(Pair(1, 2), Pair[int], types.get_original_bases(Pair)[1])


@runtime_checkable
class Named(Protocol):
    name: str

    def greet(self): ...


class Lazy:
    greet = print

    @property
    def name(self):
        raise RuntimeError("not asked")


class Mute:
    name = "mute"
    greet = None


class Anything:
    def __getattr__(self, name):
        return 1


print(isinstance(Lazy(), Named), isinstance(Mute(), Named), isinstance(Anything(), Named))
UserId = NewType("UserId", int)


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: exec("class Bad(Optional[int]): pass"))
attempt(lambda: exec("class Bad(NamedTuple, dict): pass"))
attempt(lambda: UserId(5) + 1)
