"""A class registered with an abstract class is one of those above it too."""

import abc
import numbers

for value in (0, True, 1.5, 1j):
    kinds = (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)
    print(value, [isinstance(value, kind) for kind in kinds])


class Shape(abc.ABC):
    pass


class Polygon(Shape):
    pass


class Square:
    pass


Polygon.register(Square)
print(isinstance(Square(), Polygon), isinstance(Square(), Shape), issubclass(Square, Shape))
