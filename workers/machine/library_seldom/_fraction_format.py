"""How a fraction is written as a float would be, with exactly the digits that are asked for."""

import re

_SPEC = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<plain_zero>z)?(?P<alternate>#)?(?P<zeros>0(?=\d))?"
    r"(?P<width>0|[1-9]\d*)?(?P<group>[,_])?(?:\.(?P<precision>0|[1-9]\d*))?(?P<kind>[eEfFgG%])",
    re.DOTALL,
)


def _rounded(value, exponent):
    """How many times ten to the `exponent` a value is, to the nearest even integer."""
    return round(value * 10**-exponent) if exponent < 0 else round(value / 10**exponent)


def _figures(value, count):
    """A value with so many figures: them as an integer, and the power of ten of the last one."""
    if not value:
        return 0, 1 - count
    exponent = len(str(value.numerator)) - len(str(value.denominator)) - count
    found = _rounded(value, exponent)
    while found >= 10**count:
        exponent += 1
        found = _rounded(value, exponent)
    return found, exponent


def formatted(value, spec):
    """The text of a fraction."""
    match = _SPEC.fullmatch(spec)
    if match is None or match["align"] is not None and match["zeros"] is not None:
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(value).__name__!r}")
    kind, alternate = match["kind"], bool(match["alternate"])
    precision, width = int(match["precision"] or 6), int(match["width"] or 0)
    end = ""
    if kind in "fF%":
        after = precision
        found = _rounded(abs(value), -precision - 2 * (kind == "%"))
        end = "%" if kind == "%" else ""
    else:
        count = precision + 1 if kind in "eE" else max(precision, 1)
        found, exponent = _figures(abs(value), count)
        after = -exponent
        if kind in "eE" or exponent > 0 or exponent + count <= -4:
            after = count - 1
            end = f"{'E' if kind in 'EG' else 'e'}{exponent + after:+03d}"
    digits = f"{found:0{after + 1}d}"
    whole, part = digits[: len(digits) - after], digits[len(digits) - after :]
    if kind in "gG" and not alternate:
        part = part.rstrip("0")
    tail = ("." if part or alternate else "") + part + end
    sign = "-" if value < 0 and (found or not match["plain_zero"]) else match["sign"].replace("-", "")
    group = match["group"]
    if match["zeros"]:
        room = width - len(sign) - len(tail)
        whole = whole.zfill(3 * room // 4 + 1 if group else room)
    if group:
        first = (len(whole) - 1) % 3 + 1
        whole = whole[:first] + "".join([group + whole[at : at + 3] for at in range(first, len(whole), 3)])
    text, fill, align = whole + tail, match["fill"] or " ", match["align"] or ">"
    if align == "=":
        return sign + text.rjust(width - len(sign), fill)
    text = sign + text
    space = max(0, width - len(text))
    left = {"<": 0, ">": space, "^": space // 2}[align]
    return fill * left + text + fill * (space - left)
