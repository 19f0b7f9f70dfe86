"""What few programs ask of decimal numbers: their texts by a specification, neighbours, operations on digits."""

import re

import _decimal_context
from collections import namedtuple

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")
_SPEC = re.compile(r"(?s)(?:(.)?([<>=^]))?([-+ ])?(z)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?$")


def format_decimal(value, spec):
    """Formats with a specification as for floats, exactly."""
    found = _SPEC.match(spec)
    if found is None or found[5] and found[2] or found[7] and found[9] == "n":
        raise ValueError("invalid format string")
    fill, align, sign_rule, no_minus, zero, width, comma, places, kind = found.groups()
    fill, align, width = fill or " ", align or ">", int(width or 0)
    if zero:
        fill, align = ("0", "=") if not value._special else (" ", ">")
    if value._special:
        whole, rest, negative = value._special, "", value._sign
    else:
        negative, whole, rest, zeros = _parts(value, kind, None if places is None else int(places))
        negative = negative and not (no_minus and zeros)
    rest += "%" if kind == "%" else ""
    sign = "-" if negative else "" if sign_rule in (None, "-") else sign_rule
    if not value._special:
        if fill == "0" and align == "=":
            whole = _grouped(whole, comma, width - len(sign) - len(rest))
        elif comma:
            whole = _grouped(whole, comma, 0)
    pad = fill * (width - len(sign) - len(whole) - len(rest))
    if align == "=":
        return sign + pad + whole + rest
    left = {"<": 0, ">": len(pad), "^": len(pad) // 2}[align]
    return pad[:left] + sign + whole + rest + pad[left:]


def _grouped(digits, comma, width):
    """Digits with a comma before every three, and zeros in front up to a width."""
    if not comma:
        return digits.rjust(width, "0")
    shown = f"{int(digits):,}"
    while len(shown) < width:
        digits = "0" + digits
        cut = len(digits) % 3
        groups = [digits[:cut]] if cut else []
        shown = ",".join(groups + [digits[at : at + 3] for at in range(cut, len(digits), 3)])
    return shown


def _parts(value, kind, places):
    """Whether a number is negative, the digits before the point, what follows them, and whether it is 0."""
    from _decimal_context import getcontext, round_digits

    rounding, sign, digits, exponent = getcontext().rounding, value._sign, value._int, value._exp
    if kind in ("f", "F", "%"):
        exponent += 2 * (kind == "%")
        least = min(0, exponent) if places is None else -places
        if exponent > least:
            digits *= 10 ** (exponent - least)
        else:
            digits = round_digits(sign, digits, least - exponent, rounding)
        text = str(digits).rjust(1 - least, "0")
        whole, part = (text[:least], "." + text[least:]) if least else (text, "")
        return sign, whole, part, not digits
    wanted = None if places is None else places + 1 if kind in ("e", "E") else max(places, 1)
    if wanted is not None and len(str(digits)) > wanted:
        cut = len(str(digits)) - wanted
        digits, exponent = round_digits(sign, digits, cut, rounding), exponent + cut
        if len(str(digits)) > wanted:
            digits, exponent = digits // 10, exponent + 1
    text = str(digits)
    point = exponent + len(text)
    if kind in ("e", "E") and wanted is not None:
        if not digits:
            point += wanted - 1
        text = text.ljust(wanted, "0")
    if kind in ("e", "E") or exponent > 0 or point <= -6:
        letter = "e" if kind in ("e", "g", "n") else "E"
        return sign, text[0], ("." + text[1:] if len(text) > 1 else "") + f"{letter}{point - 1:+d}", not digits
    if point <= 0:
        text, point = "0" * (1 - point) + text, 1
    return sign, text[:point], "." + text[point:] if exponent < 0 else "", not digits


def engineering(value):
    """The text whose exponent is a multiple of three."""
    if value._special or "E" not in str(value):
        return str(value)
    digits = str(value._int)
    power = value._exp + len(digits) - 1
    if value._int:
        shown = power - power % 3
        digits = digits.ljust(power - shown + 1, "0")
        at = power - shown + 1
        text = digits[:at] + ("." + digits[at:] if digits[at:] else "")
    else:
        shown = -(-power // 3) * 3
        text = "0" if shown == power else "0." + "0" * (shown - power)
    return "-" * value._sign + text + (f"E{shown:+d}" if shown else "")


class Rare:
    """Methods of `Decimal` that few programs call."""

    __slots__ = ()

    def number_class(self, context=None):
        if self._special:
            return ("-" * self._sign or "+") + self._special if self.is_infinite() else self._special
        sign = "-" if self._sign else "+"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def is_subnormal(self, context=None):
        from _decimal_context import getcontext

        return not self._special and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def is_normal(self, context=None):
        return not self._special and self._int != 0 and not self.is_subnormal(context)

    def is_qnan(self):
        return self._special == "NaN"

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def conjugate(self):
        return self

    def radix(self):
        return type(self)(10)

    def logb(self, context=None):
        if self.is_infinite():
            return self.copy_abs()
        return type(self)(self.adjusted())

    def remainder_near(self, other, context=None):
        """What is left of a division whose quotient is the nearest whole number."""
        other = type(self)(other)
        left = self.copy_abs() % other.copy_abs()
        odd = (self.copy_abs() // other.copy_abs()) % 2 == 1
        if left * 2 > other.copy_abs() or left * 2 == other.copy_abs() and odd:
            left -= other.copy_abs()
        return left.copy_negate() if self._sign else left

    def _beside(self, context, up):
        from _decimal_context import ROUND_CEILING, ROUND_FLOOR, getcontext, localcontext

        if self._special:
            return self
        with localcontext(context or getcontext()) as more:
            more.rounding = ROUND_CEILING if up else ROUND_FLOOR
            shortened = +self
            if shortened != self:
                return shortened
            more.prec += 1
            step = type(self)((0, (1,), self.adjusted() - more.prec))
            more.prec -= 1
            return self + step if up else self - step

    def next_plus(self, context=None):
        return self._beside(context, True)

    def next_minus(self, context=None):
        return self._beside(context, False)

    def next_toward(self, other, context=None):
        other = type(self)(other)
        if self == other:
            return self.copy_sign(other)
        return self._beside(context, self < other)

    def compare_total(self, other, context=None):
        """-1, 0 or 1: the order of all numbers, also of those that are equal."""
        other, cls = type(self)(other), type(self)
        keys = [((-1 if value._sign else 1), value) for value in (self, other)]
        if self == other and not self._special:
            order = (self._exp > other._exp) - (self._exp < other._exp)
            order = -order if self._sign else order
            return cls(order or other._sign - self._sign)
        return cls(-1 if keys[0][0] < keys[1][0] or self < other else 1)

    def compare_signal(self, other, context=None):
        return self.compare(other, context)

    def _logical(self, other, operation):
        from _decimal_context import InvalidOperation, getcontext

        texts = [str(value._int) for value in (self, type(self)(other))]
        plain = all([not v._special and not v._sign and v._exp == 0 for v in (self, type(self)(other))])
        if not plain or set("".join(texts)) - {"0", "1"}:
            return getcontext()._raise(InvalidOperation, "Invalid argument for a logical operation")
        first, second = [int(text, 2) for text in texts]
        return type(self)(f"{operation(first, second):b}")

    def logical_and(self, other, context=None):
        return self._logical(other, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        return self._logical(other, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(other, lambda a, b: a ^ b)

    def _moved(self, other, context, turns):
        """The digits of the precision moved to the left; those that leave come in again if it turns."""
        from _decimal_context import InvalidOperation, getcontext

        context = context or getcontext()
        count, most = type(self)(other), context.prec
        if self.is_nan() or count._special or count._exp or not -most <= int(count) <= most:
            return self if self.is_qnan() else context._raise(InvalidOperation)
        if self._special:
            return self
        digits, by = str(self._int).rjust(most, "0")[-most:], int(count)
        tail = digits[:by] if turns else "0" * by
        moved = digits[by:] + tail if by >= 0 else (digits[by:] if turns else "") + digits[:by]
        return type(self)((self._sign, tuple(map(int, moved or "0")), self._exp))

    def rotate(self, other, context=None):
        return self._moved(other, context, True)

    def shift(self, other, context=None):
        return self._moved(other, context, False)

    def max_mag(self, other, context=None):
        other = type(self)(other)
        return self.max(other) if self.copy_abs() == other.copy_abs() else max(self, other, key=abs)

    def min_mag(self, other, context=None):
        other = type(self)(other)
        return self.min(other) if self.copy_abs() == other.copy_abs() else min(self, other, key=abs)

    def to_eng_string(self, context=None):
        return engineering(self)

    def exp(self, context=None):
        context = context or _decimal_context.getcontext()
        return context._fix(_decimal_context.exp(self, context))

    def ln(self, context=None):
        context = context or _decimal_context.getcontext()
        return context._fix(_decimal_context.ln(self, context))

    def log10(self, context=None):
        return _decimal_context.log10(self, context or _decimal_context.getcontext())

    def as_integer_ratio(self):
        if self._special:
            kind = OverflowError if self.is_infinite() else ValueError
            raise kind(f"cannot convert {'Infinity' if self.is_infinite() else 'NaN'} to integer ratio")
        from math import gcd

        top, bottom = -self._int if self._sign else self._int, 1
        if self._exp >= 0:
            return top * 10**self._exp, 1
        bottom = 10**-self._exp
        divisor = gcd(top, bottom)
        return top // divisor, bottom // divisor
