"""The abstract classes of numbers: each says what its numbers can do beyond those of the class before it."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _promised(names):
    """Abstract methods with these names."""
    return {name: _promise(name) for name in names.split()}


def _promise(name):
    def method(self, *others):
        raise NotImplementedError

    method.__name__ = name
    return abstractmethod(method)


class Number(metaclass=ABCMeta):
    """Any number."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Numbers with a real and an imaginary part, which can be added, multiplied and compared for equality."""

    __slots__ = ()
    locals().update(_promised("__complex__ __neg__ __pos__ __abs__ __eq__ conjugate"))
    locals().update(_promised("__add__ __radd__ __mul__ __rmul__ __truediv__ __rtruediv__ __pow__ __rpow__"))
    real, imag = property(_promise("real")), property(_promise("imag"))

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    """Numbers on a line: they can be compared, rounded and divided with a remainder."""

    __slots__ = ()
    locals().update(_promised("__float__ __trunc__ __floor__ __ceil__ __round__ __lt__ __le__"))
    locals().update(_promised("__floordiv__ __rfloordiv__ __mod__ __rmod__"))

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    """A quotient of integers in lowest terms: `numerator` and `denominator`."""

    __slots__ = ()
    numerator, denominator = property(_promise("numerator")), property(_promise("denominator"))

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """A whole number, which can be shifted and combined bit by bit."""

    __slots__ = ()
    locals().update(_promised("__int__ __invert__ __lshift__ __rlshift__ __rshift__ __rrshift__"))
    locals().update(_promised("__and__ __rand__ __xor__ __rxor__ __or__ __ror__"))

    def __pow__(self, exponent, modulus=None):
        raise NotImplementedError

    __pow__.__isabstractmethod__ = True

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Complex.register(complex)
Real.register(float)
Integral.register(int)
