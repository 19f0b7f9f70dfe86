"""Data classes: slots that are inherited, defaultdicts in `asdict`, abstract methods that are made, descriptions."""
# Python 3.12: `asdict` and `astuple` keep defaultdicts.

import inspect
import typing
from abc import ABC, abstractmethod
from collections import defaultdict
from dataclasses import asdict, astuple, dataclass, field


@dataclass(slots=True)
class Base:
    a: str
    b: str = "b"


@dataclass(slots=True)
class Derived(Base):
    z: str = "z"


class Ordered(ABC):
    @abstractmethod
    def __lt__(self, other): ...

    @abstractmethod
    def __le__(self, other): ...


@dataclass(order=True)
class Version(Ordered):
    major: int
    minor: int = 0


@dataclass
class Index:
    pages: dict
    words: typing.List[int] = field(default_factory=list)
    parent: typing.Optional[int] = None


print(Base.__slots__, Derived.__slots__, Derived("1"))
print(inspect.isabstract(Ordered), inspect.isabstract(Version), Version(1) < Version(1, 2), Version.__abstractmethods__)
index = Index(defaultdict(list, {"ada": [1, 2]}))
copied = asdict(index)
copied["pages"]["bob"].append(7)
print(copied, index.pages, astuple(index), sep="\n")
print(Index.__doc__, Version.__doc__)
print(Version.__lt__.__qualname__, Version.__lt__.__module__)
