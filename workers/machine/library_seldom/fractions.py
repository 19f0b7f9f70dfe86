"""Exact quotients. Follows the documentation of CPython's `fractions`."""

import operator
from math import gcd
from numbers import Rational


def _forward_and_back(make, fallback):
    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return make(a, b if isinstance(b, Fraction) else Fraction(b))
        if isinstance(b, float):
            return fallback(float(a), b)
        return fallback(complex(float(a)), b) if isinstance(b, complex) else NotImplemented

    def back(b, a):
        if isinstance(a, int):
            return make(Fraction(a), b)
        if isinstance(a, float):
            return fallback(a, float(b))
        return fallback(a, complex(float(b))) if isinstance(a, complex) else NotImplemented

    return forward, back


class Fraction(Rational):
    """A numerator and a positive denominator, in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if isinstance(numerator, int):
                top, bottom = int(numerator), 1
            elif isinstance(numerator, str):
                top, bottom = _read(numerator)
            elif hasattr(numerator, "as_integer_ratio") and not isinstance(numerator, type):
                top, bottom = numerator.as_integer_ratio()
            elif hasattr(numerator, "numerator"):
                top, bottom = numerator.numerator, numerator.denominator
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            top = numerator.numerator * denominator.denominator
            bottom = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        return _make(top, bottom, cls)

    @classmethod
    def from_float(cls, f):
        return cls(f)

    from_decimal = from_float

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def is_integer(self):
        return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction with a denominator of at most this."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        top, bottom = self._numerator, self._denominator
        while True:
            whole = top // bottom
            if q0 + whole * q1 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q0 + whole * q1
            top, bottom = bottom, top - whole * bottom
        steps = (max_denominator - q0) // q1
        below, above = Fraction(p1, q1), Fraction(p0 + steps * p1, q0 + steps * q1)
        return below if abs(below - self) <= abs(above - self) else above

    __add__, __radd__ = _forward_and_back(
        lambda a, b: _make(a._numerator * b._denominator + b._numerator * a._denominator,
                           a._denominator * b._denominator), operator.add)
    __sub__, __rsub__ = _forward_and_back(
        lambda a, b: _make(a._numerator * b._denominator - b._numerator * a._denominator,
                           a._denominator * b._denominator), operator.sub)
    __mul__, __rmul__ = _forward_and_back(
        lambda a, b: _make(a._numerator * b._numerator, a._denominator * b._denominator), operator.mul)
    __truediv__, __rtruediv__ = _forward_and_back(
        lambda a, b: Fraction(a._numerator * b._denominator, a._denominator * b._numerator), operator.truediv)
    __floordiv__, __rfloordiv__ = _forward_and_back(
        lambda a, b: a._numerator * b._denominator // (a._denominator * b._numerator), operator.floordiv)
    __mod__, __rmod__ = _forward_and_back(lambda a, b: a - b * (a // b), operator.mod)
    __divmod__, __rdivmod__ = _forward_and_back(lambda a, b: (a // b, a - b * (a // b)), divmod)

    def __pow__(self, other):
        if not isinstance(other, (int, Fraction)):
            return float(self) ** other if isinstance(other, (float, complex)) else NotImplemented
        if other.denominator != 1:
            return float(self) ** float(other)
        power = other.numerator
        if power >= 0:
            return _make(self._numerator**power, self._denominator**power)
        if not self._numerator:
            raise ZeroDivisionError(f"Fraction({self._denominator**-power}, 0)")
        return _make(self._denominator**-power, self._numerator**-power)

    def __rpow__(self, other):
        if self._denominator == 1:
            return other**self._numerator
        return other ** float(self)

    def __neg__(self):
        return _make(-self._numerator, self._denominator)

    def __pos__(self):
        return _make(self._numerator, self._denominator)

    def __abs__(self):
        return _make(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        top = abs(self._numerator) // self._denominator
        return -top if self._numerator < 0 else top

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, left = divmod(self._numerator, self._denominator)
            return floor + (left * 2 > self._denominator or left * 2 == self._denominator and floor % 2)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __bool__(self):
        return self._numerator != 0

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, 2305843009213693951)
        except ValueError:
            result = 314159
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def _compare(self, other, op):
        if isinstance(other, (int, Fraction)):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return op(0.0, other)
            return op(self, Fraction(other))
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, complex):
            return other.imag == 0 and self == other.real
        return self._compare(other, operator.eq)

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        if not spec:
            return str(self)
        from _fraction_format import formatted

        return formatted(self, spec)

    def __reduce__(self):
        return (type(self), (self._numerator, self._denominator))


def _make(top, bottom, cls=Fraction):
    divisor = gcd(top, bottom)
    if bottom < 0:
        divisor = -divisor
    self = object.__new__(cls)
    self._numerator, self._denominator = top // divisor, bottom // divisor
    return self


def _is_number(text):
    """Whether a text is of digits, perhaps with single underscores between them."""
    return all([part.isdigit() for part in text.split("_")])


def _read(text):
    """The two numbers of a text such as `3/4`, `-1.5` or `2e-3`."""
    wrong = ValueError(f"Invalid literal for Fraction: {text!r}")
    unsigned = text.strip()
    sign = -1 if unsigned.startswith("-") else 1
    if unsigned[:1] in ("-", "+"):
        unsigned = unsigned[1:]
    top, slash, bottom = unsigned.partition("/")
    if slash:
        top, bottom = top.rstrip(), bottom.lstrip()
        if not _is_number(top) or not _is_number(bottom):
            raise wrong
        return sign * int(top), int(bottom)
    number, e, power = unsigned.lower().partition("e")
    whole, _, part = number.partition(".")
    powers = power[1:] if power[:1] in ("-", "+") else power
    digits = (whole or "0", part or "0", powers if e else "0")
    if not (whole or part) or not all([_is_number(some) for some in digits]):
        raise wrong
    part = part.replace("_", "")
    value, scale = sign * int((whole or "0") + part), int(power or "0") - len(part)
    return (value * 10**scale, 1) if scale >= 0 else (value, 10**-scale)
