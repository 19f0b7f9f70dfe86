# Python 3.12: what is wrong with a protocol is told with the class.
# Protocols inherit from protocols only, typed dictionaries from typed dictionaries.
from typing import Protocol, TypedDict, runtime_checkable


class Named(Protocol):
    name: str


@runtime_checkable
class Closing(Named, Protocol):
    def close(self) -> None: ...


class File:
    name = "file"

    def close(self):
        print("closed")


class Film(TypedDict):
    title: str


class Rated(Film, total=False):
    stars: int


print(isinstance(File(), Closing), isinstance(3, Closing), Rated(title="x", stars=3), Rated.__orig_bases__ == (Film,), TypedDict("Made", {"a": int})(a=1))
for action in (lambda: type(Named)("Wrong", (int, Protocol), {}), lambda: runtime_checkable(int), lambda: runtime_checkable(File),
               lambda: type(Film)("Wrong", (Film, dict), {})):
    try:
        print(action())
    except TypeError as error:
        print(error)
