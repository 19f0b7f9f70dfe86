"""Annotations are not evaluated under the future import; type hints change nothing at run time."""

from __future__ import annotations

from typing import Any, Callable, Generic, Iterable, Optional, TypeVar, Union

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()


def apply(function: Callable[[int], str], values: Iterable[int]) -> list[str]:
    return [function(value) for value in values]


def undefined(value: DoesNotExist) -> Optional[Nothing]:
    return None


print(Stack[int]().push(1).push(2).pop(), apply(str, [1, 2]), undefined(1))
print(undefined.__annotations__, apply.__annotations__["values"])
number: int = "not checked"
print(number, Union[int, str], Optional[int])
