"""The abstract classes of numbers."""

from abc import ABCMeta


class Number(metaclass=ABCMeta):
    """Any number."""


class Complex(Number):
    """Has real and imaginary parts."""


class Real(Complex):
    """Lies on a line."""


class Rational(Real):
    """A quotient of integers: `numerator` and `denominator`."""

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """A whole number."""


Complex.register(complex)
Real.register(float)
Integral.register(int)
