# Python 3.12: the message of an abstract class names the methods in quotation marks.
"""Abstract base classes: what cannot be instantiated, and registering."""

from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f"{self.name} of {self.area()}"


class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Half(Shape):
    def area(self):
        return 0


print(Square(3).describe())
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
print(sorted(Shape.__abstractmethods__), Half.__abstractmethods__, isinstance(Square(1), Shape))


class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "quack") or NotImplemented


class Robot:
    def quack(self):
        pass


class Stone:
    pass


print(isinstance(Robot(), Duck), issubclass(Stone, Duck))
Duck.register(Stone)
print(isinstance(Stone(), Duck), Duck in Stone.__mro__)
