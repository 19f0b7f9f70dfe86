"""Decimal numbers with as many digits as asked for. Follows the documentation of CPython's `decimal`."""

# mark: in C

from _decimal_context import (
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
    BasicContext, Clamped, Context, ConversionSyntax, DecimalException, DefaultContext, DivisionByZero,
    DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation, Inexact, InvalidOperation, Overflow,
    Rounded, Subnormal, Underflow, getcontext, localcontext, round_digits, setcontext,
)
from _decimal_rare import DecimalTuple, Rare
from numbers import Number

__all__ = (
    "BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext "
    "DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR HAVE_THREADS "
    "Inexact InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow ROUND_05UP ROUND_CEILING ROUND_DOWN "
    "ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded Subnormal Underflow getcontext "
    "localcontext setcontext"
).split()

HAVE_THREADS = HAVE_CONTEXTVAR = True
MAX_PREC, MAX_EMAX, MIN_EMIN = 999999999999999999, 999999999999999999, -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)


class Decimal(Rare):
    """`(-1) ** sign * digits * 10 ** exponent`, or an infinity, or not a number."""

    __slots__ = ("_sign", "_int", "_exp", "_special")

    def __new__(cls, value="0", context=None):
        made = cls._read(value, context)
        return made if cls is Decimal else _make(made._sign, made._int, made._exp, made._special, cls)

    @staticmethod
    def _read(value, context):
        if isinstance(value, Decimal):
            return _make(value._sign, value._int, value._exp, value._special)
        if isinstance(value, int):
            return _make(int(value < 0), abs(int(value)), 0)
        if isinstance(value, str):
            found = _read(value)
            if found is None:
                (context or getcontext())._raise(ConversionSyntax)
                return _make(0, 0, 0, "NaN")
            if not found._special and found._int and abs(found.adjusted()) > MAX_EMAX:
                (context or getcontext())._raise(InvalidOperation)
                return _make(0, 0, 0, "NaN")
            return found
        if isinstance(value, float):
            (context or getcontext())._raise(FloatOperation, result=value)
            return _from_float(value)
        if isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("argument must be a sequence of length 3")
            sign, digits, exponent = value
            if isinstance(exponent, str):
                return _make(sign, 0, 0, {"F": "Infinity", "n": "NaN", "N": "sNaN"}[exponent])
            if sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            if not all([isinstance(digit, int) and 0 <= digit <= 9 for digit in digits]):
                raise ValueError("coefficient must be a tuple of digits")
            return _make(sign, int("".join(map(str, digits)) or "0"), exponent)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return _from_float(f) if cls is Decimal else cls(_from_float(f))

    def as_tuple(self):
        from collections import namedtuple

        digits = tuple([int(digit) for digit in str(self._int)])
        exponent = {"Infinity": "F", "NaN": "n", "sNaN": "N"}.get(self._special, self._exp)
        digits = (0,) if self._special == "Infinity" else () if self._special else digits
        return DecimalTuple(self._sign, digits, exponent)

    # What it is

    def is_nan(self):
        return self._special in ("NaN", "sNaN")

    def is_snan(self):
        return self._special == "sNaN"

    def is_infinite(self):
        return self._special == "Infinity"

    def is_finite(self):
        return not self._special

    def is_zero(self):
        return not self._special and self._int == 0

    def is_signed(self):
        return self._sign == 1

    def adjusted(self):
        return 0 if self._special else self._exp + len(str(self._int)) - 1

    def __bool__(self):
        return bool(self._special) or self._int != 0

    # As text and as other numbers

    def __str__(self):
        if self._special:
            return "-" * self._sign + self._special
        digits = str(self._int)
        point = self._exp + len(digits)
        if self._exp > 0 or point <= -6:
            head = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
            text = f"{head}E{point - 1:+d}"
        elif self._exp == 0:
            text = digits
        elif point > 0:
            text = digits[:point] + "." + digits[point:]
        else:
            text = "0." + "0" * -point + digits
        return "-" * self._sign + text

    def __repr__(self):
        return f"Decimal('{Decimal.__str__(self)}')"

    def __format__(self, spec, context=None):
        if not spec:
            return str(self)
        from _decimal_rare import format_decimal

        return format_decimal(self, spec)

    def __int__(self):
        if self._special:
            kind = OverflowError if self.is_infinite() else ValueError
            raise kind(f"cannot convert {'Infinity' if self.is_infinite() else 'NaN'} to integer")
        value = self._int * 10**self._exp if self._exp >= 0 else self._int // 10**-self._exp
        return -value if self._sign else value

    __trunc__ = __int__

    def __float__(self):
        return float(str(self))

    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR))

    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING))

    def __round__(self, n=None):
        if n is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return self.quantize(_make(0, 1, -n))

    def __hash__(self):
        if self._special:
            if self.is_snan():
                raise TypeError("Cannot hash a signaling NaN value")
            return object.__hash__(self) if self.is_nan() else hash(float(self))
        modulus = 2305843009213693951
        power = pow(10, self._exp, modulus) if self._exp >= 0 else pow(pow(10, -1, modulus), -self._exp, modulus)
        value = self._int * power % modulus
        value = -value if self._sign else value
        return -2 if value == -1 else value

    # Comparison

    def _compare(self, other):
        """-1, 0 or 1."""
        if self._special or other._special:
            mine = (-1 if self._sign else 1) if self._special else 0
            theirs = (-1 if other._sign else 1) if other._special else 0
            return (mine > theirs) - (mine < theirs)
        exponent = min(self._exp, other._exp)
        mine, theirs = _scaled(self, exponent), _scaled(other, exponent)
        return (mine > theirs) - (mine < theirs)

    def _ordered(self, other, test, ordering=True):
        if isinstance(other, float):
            other = Decimal.from_float(other)
            if ordering:
                getcontext()._raise(FloatOperation, result=other)
            getcontext().flags[FloatOperation] = True
        elif hasattr(other, "numerator") and not isinstance(other, int):
            self, other = self * other.denominator, other.numerator
        other = _operand(other)
        if other is None:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            if ordering or self.is_snan() or other.is_snan():
                getcontext()._raise(InvalidOperation, "comparison involving NaN")
            return False
        return test(self._compare(other))

    def __eq__(self, other):
        return self._ordered(other, lambda order: order == 0, False)

    def __lt__(self, other):
        return self._ordered(other, lambda order: order < 0)

    def __le__(self, other):
        return self._ordered(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = _known(other)
        return Decimal("NaN") if self.is_nan() or other.is_nan() else Decimal(self._compare(other))

    def max(self, other, context=None):
        return self._greater(_known(other), True)._fix(context)

    def min(self, other, context=None):
        return self._greater(_known(other), False)._fix(context)

    def _greater(self, other, great):
        """The greater or the smaller of two numbers; of equal ones it depends on sign and exponent."""
        if self.is_nan() or other.is_nan():
            return other if self.is_nan() else self
        order = self._compare(other) or other._sign - self._sign
        if not order:
            order = (self._exp > other._exp) - (self._exp < other._exp)
            order = -order if self._sign else order
        return self if (order >= 0) == great or not order else other

    # Arithmetic

    def _fix(self, context=None):
        return (context or getcontext())._fix(self)

    def _nan(self, other, context):
        if self.is_snan() or other.is_snan():
            return context._raise(InvalidOperation, "sNaN")
        return self if self.is_nan() else other

    def _add(self, other, context):
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if self._special or other._special:
            if self._special and other._special and self._sign != other._sign:
                return context._raise(InvalidOperation, "-INF + INF")
            return self if self._special else other
        exponent = min(self._exp, other._exp)
        total = _scaled(self, exponent) + _scaled(other, exponent)
        sign = int(total < 0)
        if total == 0:
            both = self._sign and other._sign
            sign = int(both or self._sign != other._sign and context.rounding == ROUND_FLOOR)
        return context._fix(_make(sign, abs(total), exponent))

    def _mul(self, other, context):
        sign = self._sign ^ other._sign
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if self._special or other._special:
            if not self or not other:
                return context._raise(InvalidOperation, "(+-)INF * 0")
            return _make(sign, 0, 0, "Infinity")
        return context._fix(_make(sign, self._int * other._int, self._exp + other._exp))

    def _div(self, other, context):
        sign = self._sign ^ other._sign
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if self._special:
            if other._special:
                return context._raise(InvalidOperation, "(+-)INF/(+-)INF")
            return _make(sign, 0, 0, "Infinity")
        if other._special:
            return _make(sign, 0, context.Emin - context.prec + 1)
        if not other._int:
            if not self._int:
                return context._raise(DivisionUndefined, "0 / 0")
            return context._raise(DivisionByZero, "x / 0", _make(sign, 0, 0, "Infinity"))
        ideal = self._exp - other._exp
        shift = len(str(other._int)) - len(str(self._int)) + context.prec + 1
        exponent = ideal - shift
        top, bottom = self._int, other._int
        top, bottom = (top * 10**shift, bottom) if shift >= 0 else (top, bottom * 10**-shift)
        quotient, left = divmod(top, bottom)
        if left:
            quotient += quotient % 5 == 0
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return context._fix(_make(sign, quotient, exponent))

    def _divmod(self, other, context):
        """Quotient and remainder, the quotient cut towards zero."""
        if self.is_nan() or other.is_nan():
            nan = self._nan(other, context)
            return nan, nan
        sign = self._sign ^ other._sign
        if self._special:
            wrong = context._raise(InvalidOperation, "INF % x")
            return (wrong if other._special else _make(sign, 0, 0, "Infinity")), wrong
        if not other:
            if not self:
                wrong = context._raise(DivisionUndefined, "0 // 0")
                return wrong, wrong
            infinite = context._raise(DivisionByZero, "x // 0", _make(sign, 0, 0, "Infinity"))
            return infinite, context._raise(InvalidOperation, "x % 0")
        if other._special:
            return _make(sign, 0, 0), self._fix(context)
        exponent = min(self._exp, other._exp)
        quotient, left = divmod(abs(_scaled(self, exponent)), abs(_scaled(other, exponent)))
        if quotient >= 10**context.prec:
            wrong = context._raise(DivisionImpossible, "quotient too large in //, % or divmod")
            return wrong, wrong
        return _make(sign, quotient, 0), context._fix(_make(self._sign, left, exponent))

    def _mod(self, other, context):
        if self and not self._special and other.is_zero():
            return context._raise(InvalidOperation, "x % 0")
        return self._divmod(other, context)[1]

    def _pow(self, other, context):
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if not other:
            return context._raise(InvalidOperation, "0 ** 0") if not self else Decimal(1)
        whole = other.is_finite() and other == other.to_integral_value()
        if whole and self.is_finite() and abs(int(other)) < 10000:
            power = int(other)
            sign = self._sign & power & 1
            if not self:
                return _make(sign, 0, 0) if power > 0 else _make(sign, 0, 0, "Infinity")
            if power > 0:
                return context._fix(_make(sign, self._int**power, self._exp * power))
            return Decimal(1)._div(_make(sign, self._int**-power, self._exp * -power), context)
        if self < 0:
            return context._raise(InvalidOperation, "x ** y with x negative and y not an integer")
        if self == 1:
            context._raise(Rounded)
            context._raise(Inexact)
            return _make(0, 10 ** (context.prec - 1), 1 - context.prec)
        from _decimal_context import exp, ln

        with localcontext(context) as more:
            more.prec = context.prec + 8
            result = exp(ln(self, more)._mul(other, more), more)
        return context._fix(result)

    def sqrt(self, context=None):
        from math import isqrt

        context = context or getcontext()
        if self._special and not self._sign or not self:
            return self if self._special else _make(self._sign, 0, self._exp // 2)
        if self._sign:
            return context._raise(InvalidOperation, "sqrt(-x), x > 0")
        ideal = self._exp // 2
        digits, exponent = (self._int, self._exp) if self._exp % 2 == 0 else (self._int * 10, self._exp - 1)
        shift = max(0, context.prec + 2 - (len(str(digits)) + 1) // 2)
        root = isqrt(digits * 100**shift)
        exponent = exponent // 2 - shift
        if root * root == digits * 100**shift:
            while exponent < ideal and root % 10 == 0:
                root, exponent = root // 10, exponent + 1
        elif root % 5 == 0:
            root += 1
        return context._fix(_make(0, root, exponent))

    def fma(self, other, third, context=None):
        other, context = _known(other), context or getcontext()
        exact = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return exact._add(_known(third), context)

    def __neg__(self):
        return (self.copy_abs() if not self else self.copy_negate())._fix()

    def __pos__(self):
        return (self.copy_abs() if not self else self)._fix()

    def __abs__(self):
        return self.copy_abs()._fix()

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._special)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._special)

    def copy_sign(self, other, context=None):
        return _make(_known(other)._sign, self._int, self._exp, self._special)

    # Digits

    def quantize(self, exp, rounding=None, context=None):
        exp, context = _known(exp), context or getcontext()
        if self._special or exp._special:
            fits = self.is_infinite() and exp.is_infinite() or self.is_nan()
            return self if fits else context._raise(InvalidOperation)
        made = _rescaled(self, exp._exp, rounding or context.rounding)
        if len(str(made._int)) > context.prec:
            return context._raise(InvalidOperation, "quantize result has too many digits for current context")
        if made._exp > self._exp and made != self:
            context._raise(Inexact)
        return made

    def to_integral_value(self, rounding=None, context=None):
        if self._special or self._exp >= 0:
            return self
        return _rescaled(self, 0, rounding or (context or getcontext()).rounding)

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        made = self._fix(context)
        if made._special:
            return made
        if not made._int:
            return _make(made._sign, 0, 0)
        digits, exponent = made._int, made._exp
        while digits % 10 == 0:
            digits, exponent = digits // 10, exponent + 1
        return _make(made._sign, digits, exponent)

    def same_quantum(self, other, context=None):
        return self._exp == _known(other)._exp

    def scaleb(self, other, context=None):
        return (context or getcontext())._fix(_make(self._sign, self._int, self._exp + int(other), self._special))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (type(self), (Decimal.__str__(self),))

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))


def _operand(value):
    if isinstance(value, Decimal):
        return value
    return Decimal(value) if isinstance(value, int) else None


def _known(value):
    """What a method is given, as a decimal."""
    if isinstance(value, (Decimal, int)):
        return Decimal(value)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _operator(name, take):
    def forward(self, other):
        other = _operand(other)
        return NotImplemented if other is None else take(self, other, getcontext())

    def back(self, other):
        other = _operand(other)
        return NotImplemented if other is None else take(other, self, getcontext())

    setattr(Decimal, f"__{name}__", forward)
    setattr(Decimal, f"__r{name}__", back)


_operator("add", Decimal._add)
_operator("sub", lambda a, b, context: a._add(b if b.is_nan() else b.copy_negate(), context))
_operator("mul", Decimal._mul)
_operator("truediv", Decimal._div)
_operator("floordiv", lambda a, b, context: a._divmod(b, context)[0])
_operator("mod", lambda a, b, context: a._mod(b, context))
_operator("divmod", Decimal._divmod)
_operator("pow", Decimal._pow)
_two = Decimal.__pow__


def __pow__(self, other, modulo=None, /):
    if modulo is None:
        return _two(self, other)
    return Decimal(pow(int(self), int(_operand(other)), int(_operand(modulo))))


Decimal.__pow__ = __pow__
del __pow__


def _make(sign, digits, exponent, special="", cls=Decimal):
    self = object.__new__(cls)
    self._sign, self._int, self._exp, self._special = sign, digits, exponent, special
    return self


def _from_float(f):
    if f != f:
        return _make(0, 0, 0, "NaN")
    sign = int(str(f).startswith("-"))
    if f in (float("inf"), float("-inf")):
        return _make(sign, 0, 0, "Infinity")
    top, bottom = abs(f).as_integer_ratio()
    power = bottom.bit_length() - 1
    return _make(sign, top * 5**power, -power)


Number.register(Decimal)


def _scaled(value, exponent):
    digits = value._int * 10 ** (value._exp - exponent)
    return -digits if value._sign else digits


def _rescaled(value, exponent, rounding):
    if exponent <= value._exp:
        return _make(value._sign, value._int * 10 ** (value._exp - exponent), exponent)
    digits = round_digits(value._sign, value._int, exponent - value._exp, rounding)
    return _make(value._sign, digits, exponent)


def _read(text):
    text = text.strip().replace("_", "")
    sign = int(text.startswith("-"))
    body = text[1:] if text[:1] in ("+", "-") else text
    low = body.lower()
    if low in ("inf", "infinity"):
        return _make(sign, 0, 0, "Infinity")
    if low.rstrip("0123456789") in ("nan", "snan"):
        return _make(sign, 0, 0, "sNaN" if low.startswith("s") else "NaN")
    number, mark, power = low.partition("e")
    whole, _, part = number.partition(".")
    if not (whole + part).isdigit() or mark and not (power[1:] if power[:1] in ("+", "-") else power).isdigit():
        return None
    return _make(sign, int(whole + part), int(power or "0") - len(part))
