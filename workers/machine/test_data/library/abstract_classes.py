# Python 3.12: the message of an abstract class names the methods in quotation marks.
"""abc: abstract methods, properties, registration, subclass hooks."""

from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Collection, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Set, Sized


class Shape(ABC):
    "Something with an area."

    @property
    @abstractmethod
    def area(self):
        "The area."

    @abstractmethod
    def scaled(self, k):
        return f"scaled by {k}"

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def corners(): ...

    def describe(self):
        return f"{type(self).__name__} of area {self.area}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side**2

    def scaled(self, k):
        return super().scaled(k), Square(self.side * k).area

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def corners():
        return 4


class Partial(Shape):
    area = 5

    def scaled(self, k):
        return k


s = Square(3)
print(s.describe(), s.scaled(2), Square.unit().area, Square.corners(), isinstance(s, Shape), sorted(Shape.__abstractmethods__), sorted(Partial.__abstractmethods__), Square.__abstractmethods__)


class One(ABC):
    @abstractmethod
    def only(self): ...


for cls in (Shape, Partial, One):
    try:
        cls()
    except TypeError as error:
        print(error)


class MyABC(metaclass=ABCMeta):
    pass


MyABC.register(tuple)
print(issubclass(tuple, MyABC), isinstance((), MyABC), isinstance([], MyABC), MyABC in tuple.__mro__)


@MyABC.register
class Registered:
    pass


class Child(Registered):
    pass


print(isinstance(Registered(), MyABC), issubclass(Child, MyABC), Registered.__name__)


class MyIterable(ABC):
    @abstractmethod
    def __iter__(self):
        while False:
            yield None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is MyIterable:
            if any("__iter__" in B.__dict__ for B in C.__mro__):
                return True
        return NotImplemented


class Foo:
    def __iter__(self):
        return iter(())


class Bar(MyIterable):
    def __iter__(self):
        return super().__iter__()


print(isinstance(Foo(), MyIterable), isinstance(5, MyIterable), isinstance("a", MyIterable), list(Bar()), issubclass(Foo, Bar))


class Sized2:
    def __len__(self):
        return 0

    def __contains__(self, x):
        return False

    def __iter__(self):
        return iter(())

    __hash__ = None


kinds = (Container, Hashable, Iterable, Iterator, Sized, Collection, Sequence, MutableSequence, Mapping, Set)
for value in ([], (), "", {}, set(), range(3), iter([]), len, Sized2(), bytearray(), 5):
    print(type(value).__name__, *[kind.__name__ for kind in kinds if isinstance(value, kind)])
print(isinstance((x for x in []), Generator), issubclass(dict, Mapping), issubclass(ABC, object), type(ABC))
