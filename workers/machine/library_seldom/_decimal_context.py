"""The context of `decimal`: precision, rounding, signals; and the functions that need more digits than it has."""

from contextvars import ContextVar

ROUND_DOWN, ROUND_UP, ROUND_FLOOR, ROUND_CEILING = "ROUND_DOWN", "ROUND_UP", "ROUND_FLOOR", "ROUND_CEILING"
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN = "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = (
    ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP,
)


def _signal(name, *bases):
    return type(name, bases, {"__module__": "decimal"})


DecimalException = _signal("DecimalException", ArithmeticError)
Clamped = _signal("Clamped", DecimalException)
InvalidOperation = _signal("InvalidOperation", DecimalException)
ConversionSyntax = _signal("ConversionSyntax", InvalidOperation)
DivisionByZero = _signal("DivisionByZero", DecimalException, ZeroDivisionError)
DivisionImpossible = _signal("DivisionImpossible", InvalidOperation)
DivisionUndefined = _signal("DivisionUndefined", InvalidOperation, ZeroDivisionError)
Inexact = _signal("Inexact", DecimalException)
Rounded = _signal("Rounded", DecimalException)
Subnormal = _signal("Subnormal", DecimalException)
Overflow = _signal("Overflow", Inexact, Rounded)
Underflow = _signal("Underflow", Inexact, Rounded, Subnormal)
FloatOperation = _signal("FloatOperation", DecimalException, TypeError)
_SIGNALS = (
    InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped,
)
_SHOWN = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow,
)


def round_digits(sign, digits, cut, rounding):
    """The digits without the last `cut` ones."""
    unit = 10**cut
    kept, lost = divmod(digits, unit)
    if not lost:
        return kept
    match rounding:
        case "ROUND_DOWN": up = False
        case "ROUND_UP": up = True
        case "ROUND_FLOOR": up = sign == 1
        case "ROUND_CEILING": up = sign == 0
        case "ROUND_HALF_UP": up = lost * 2 >= unit
        case "ROUND_HALF_DOWN": up = lost * 2 > unit
        case "ROUND_05UP": up = kept % 5 == 0
        case _: up = lost * 2 > unit or lost * 2 == unit and kept % 2 == 1
    return kept + up


class _Signals(dict):
    """Whether each signal is set. `chosen` are those that are, or says so of each."""

    def __init__(self, chosen=()):
        super().__init__({signal: bool(_is_in(signal, chosen)) for signal in _SIGNALS})

    def __setitem__(self, signal, value):
        if signal not in _SIGNALS:
            raise KeyError("invalid error flag")
        super().__setitem__(signal, bool(value))

    def copy(self):
        return dict(self)

    def __repr__(self):
        return "{" + ", ".join([f"{signal}:{value}" for signal, value in self.items()]) + "}"


def _is_in(signal, chosen):
    return chosen.get(signal) if isinstance(chosen, dict) else signal in chosen


class Context:
    """How many digits results have, how they are rounded, and which signals raise."""

    __module__ = "decimal"

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        self.prec = 28 if prec is None else prec
        self.rounding = ROUND_HALF_EVEN if rounding is None else rounding
        self.Emin = -999999 if Emin is None else Emin
        self.Emax = 999999 if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0 if clamp is None else clamp
        traps = (DivisionByZero, Overflow, InvalidOperation) if traps is None else traps
        self.traps = _Signals(traps)
        self.flags = _Signals(() if flags is None else flags)

    def __setattr__(self, name, value):
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "traps", "flags"):
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        if name == "prec" and not (isinstance(value, int) and value >= 1):
            raise ValueError("valid range for prec is [1, MAX_PREC]")
        if name == "rounding" and value not in _ROUNDINGS:
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        object.__setattr__(self, name, value)

    def copy(self):
        return Context(
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps
        )

    __copy__ = copy

    def radix(self):
        from decimal import Decimal

        return Decimal(10)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def clear_flags(self):
        self.flags = _Signals()

    def clear_traps(self):
        self.traps = _Signals()

    def _raise(self, condition, explanation=None, result=None):
        from decimal import Decimal

        signal = condition
        while signal not in _SIGNALS:
            signal = signal.__mro__[1]
        self.flags[signal] = True
        if self.traps.get(signal):
            raise signal([condition])
        return Decimal("NaN") if result is None else result

    def _fix(self, value):
        """Rounds a result to the precision and checks its exponent."""
        from decimal import _make

        if value._special:
            return value
        digits, exponent, sign = value._int, value._exp, value._sign
        excess = len(str(digits)) - self.prec
        if excess > 0:
            rounded = round_digits(sign, digits, excess, self.rounding)
            if len(str(rounded)) > self.prec:
                rounded, excess = rounded // 10, excess + 1
            exact = rounded * 10**excess == digits
            value = _make(sign, rounded, exponent + excess)
            self._raise(Rounded, result=value)
            if not exact:
                self._raise(Inexact, result=value)
        if value._int and value.adjusted() > self.Emax:
            return self._raise(Overflow, "above Emax", _make(sign, 0, 0, "Infinity"))
        least = self.Emin - self.prec + 1
        if value._exp < least:
            self._raise(Subnormal, result=value)
            value = _make(sign, round_digits(sign, value._int, least - value._exp, self.rounding), least)
            self._raise(Underflow, result=value)
        return value

    def create_decimal(self, num="0"):
        from decimal import Decimal

        return self._fix(Decimal(num, self))

    def __getattr__(self, name):
        # `context.add(a, b)` and its kind: the operation of `Decimal` in this context.
        from decimal import Decimal

        named = {"add": "__add__", "subtract": "__sub__", "multiply": "__mul__", "divide": "__truediv__",
                 "remainder": "__mod__", "divide_int": "__floordiv__", "power": "__pow__", "plus": "__pos__",
                 "minus": "__neg__", "abs": "__abs__"}.get(name, name)
        if named.startswith("_") and named == name or not hasattr(Decimal, named):
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")

        def operation(first, *rest):
            with localcontext(self):
                return getattr(Decimal(first), named)(*rest)

        return operation

    def __repr__(self):
        flags = ", ".join([signal.__name__ for signal in _SHOWN if self.flags[signal]])
        traps = ", ".join([signal.__name__ for signal in _SHOWN if self.traps[signal]])
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
        )


DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
_current = ContextVar("decimal_context")


def getcontext():
    """The context of this thread or task."""
    found = _current.get(None)
    if found is None:
        found = DefaultContext.copy()
        _current.set(found)
    return found


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class localcontext:
    """A copy of a context, current until it is left."""

    def __init__(self, ctx=None, **kwargs):
        self._made = (getcontext() if ctx is None else ctx).copy()
        for name, value in kwargs.items():
            setattr(self._made, name, value)

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._made)
        return self._made

    def __exit__(self, *exception):
        setcontext(self._saved)


def exp(value, context):
    """e to a power, with a few digits more than the context has."""
    from decimal import Decimal

    if value._special:
        return value if not value._sign or value.is_nan() else Decimal(0)
    with localcontext(context) as more:
        more.prec = context.prec + max(0, value.adjusted()) + 6
        more.rounding = ROUND_HALF_EVEN
        halvings = max(0, value.adjusted() * 4 + 4) + 8
        small = value / 2**halvings
        term = total = Decimal(1)
        n = 0
        while True:
            n += 1
            term = term * small / n
            if total + term == total:
                break
            total += term
        for _ in range(halvings):
            total *= total
        more.prec = context.prec + 4
        return Decimal(1) if not value else +total


def ln(value, context):
    """The natural logarithm, by Newton's method on `exp`."""
    from decimal import Decimal
    from math import log

    if not value:
        return Decimal("-Infinity")
    if value < 0:
        return context._raise(InvalidOperation, "ln of a negative value")
    if value._special or value == 1:
        return value if value._special else Decimal(0)
    with localcontext(context) as more:
        more.prec = context.prec + 6
        more.rounding = ROUND_HALF_EVEN
        digits = str(value._int)
        guess = Decimal(log(float("0." + digits)) + (value._exp + len(digits)) * log(10))
        for _ in range(4 + context.prec.bit_length()):
            power = exp(guess, more)
            better = guess + 2 * (value - power) / (value + power)
            if abs(better - guess) < Decimal(10) ** (guess.adjusted() - context.prec - 4):
                return better
            guess = better
        return guess


def log10(value, context):
    from decimal import Decimal

    if value and not value._special and not value._sign and str(value._int).rstrip("0") == "1":
        return Decimal(value.adjusted())
    with localcontext(context) as more:
        more.prec = context.prec + 8
        result = ln(value, more) / ln(Decimal(10), more)
    return context._fix(result)
