# Python 3.12: the message of an abstract class names the methods in quotation marks.
"""abc: abstract methods, properties and classmethods, register, __subclasshook__, mixin methods and the errors of instantiation."""

import abc
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def scale(self, k):
        """Grow by k."""
        return f"scaling {self.name} by {k}"

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def sides(): ...

    def describe(self):
        return f"{self.name}: {self.area:.1f} with {self.sides()} sides"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    @property
    def area(self):
        return self.side**2

    def scale(self, k):
        self.side *= k
        return super().scale(k)

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def sides():
        return 4


class Half(Shape):
    area = 5

    def scale(self, k): ...


class Almost(Half):
    @classmethod
    def unit(cls): ...


s = Square(3)
print(s.describe(), s.scale(2), s.area, Square.unit().area, sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Square.__abstractmethods__, sorted(Almost.__abstractmethods__))
for cls in (Shape, Half, Almost):
    try:
        cls("x")
    except TypeError as error:
        print(error)
Almost.sides = staticmethod(lambda: 0)
try:
    Almost("x")
except TypeError as error:
    print("still:", error)


class Drawable(metaclass=ABCMeta):
    @abstractmethod
    def draw(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Drawable:
            return any("draw" in vars(c) for c in other.__mro__) or NotImplemented
        return NotImplemented


class Pen:
    def draw(self):
        return "line"


class Sub(Drawable):
    def draw(self):
        return "sub"


print(issubclass(Pen, Drawable), isinstance(Pen(), Drawable), issubclass(int, Drawable), issubclass(Pen, Sub), Drawable.draw(5))


class Number(ABC):
    pass


@Number.register
class Mine: ...


Number.register(int)
print(issubclass(int, Number), isinstance(5, Number), isinstance(True, Number), isinstance(Mine(), Number), issubclass(str, Number), Number in int.__mro__, Mine.__bases__)
for attempt in (lambda: issubclass(5, Number), lambda: isinstance(5, 5), lambda: isinstance(5, (int, 5)), lambda: isinstance("x", (int, 5)), lambda: issubclass(int, "x"), lambda: isinstance(5, int | str), lambda: isinstance("", int | None), lambda: isinstance(None, int | None), lambda: isinstance(5, ()), lambda: isinstance(5, ((float, (str, int)), bytes)), lambda: isinstance(5, [int])):
    try:
        print("fine", attempt())
    except TypeError as error:
        print(error)


class Template(ABC):
    def run(self):
        return [self.first(), *self.middle(), self.last()]

    @abstractmethod
    def first(self): ...

    def middle(self):
        return []

    @abstractmethod
    def last(self):
        return "default last"


class Concrete(Template):
    def first(self):
        return "first"

    def middle(self):
        return ["m1", "m2"]

    def last(self):
        return super().last() + "!"


print(Concrete().run(), Template.last.__isabstractmethod__, hasattr(Template.middle, "__isabstractmethod__"), Concrete.last.__name__, abc.ABC.__name__, type(Template).__name__)


class MixedIn(ABC):
    @abstractmethod
    def value(self): ...


class Provides:
    def value(self):
        return "provided"


class Right(Provides, MixedIn): ...
class Wrong(MixedIn, Provides): ...


print(Right().value())
try:
    Wrong()
except TypeError as error:
    print(error)
late = type("Late", (MixedIn,), {"value": lambda self: 5})
print(late().value(), late.__abstractmethods__, isinstance(late(), MixedIn))


class OnlyInit(ABC):
    @abstractmethod
    def __init__(self): ...

    @abstractmethod
    def __len__(self): ...


try:
    OnlyInit()
except TypeError as error:
    print(error)
