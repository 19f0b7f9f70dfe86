"""Decimal arithmetic on a table of operands, in several precisions and roundings."""

from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, DecimalException, DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded, getcontext, localcontext, setcontext

texts = "0 -0 1 -1 0.1 2.50 -3.1415926535 1E+3 1E-3 123456789.987654321 9.999999999 Infinity -Infinity NaN".split()
operations = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "compare": lambda a, b: a.compare(b),
    "max": lambda a, b: a.max(b),
    "min": lambda a, b: a.min(b),
    "copy_sign": lambda a, b: a.copy_sign(b),
}
context = Context(prec=8, traps=[])
setcontext(context)
for name, operation in operations.items():
    print(name)
    for a in texts:
        print("  ", *[operation(Decimal(a), Decimal(b)) for b in texts if name[0] != "m" or b != "-0" != a])
unary = {
    "neg": lambda a: a if a.is_nan() else -a,
    "plus": lambda a: +a,
    "abs": abs,
    "sqrt": lambda a: a.sqrt(),
    "exp": lambda a: a.exp() if abs(a) < 100 or not a.is_finite() else "large",
    "ln": lambda a: a.ln(),
    "log10": lambda a: a.log10(),
    "normalize": lambda a: a.normalize(),
    "to_integral": lambda a: a.to_integral_value(),
    "quantize": lambda a: a.quantize(Decimal("0.01")),
    "tuple": lambda a: a.as_tuple(),
    "adjusted": lambda a: a.adjusted(),
    "kinds": lambda a: [a.is_finite(), a.is_infinite(), a.is_nan(), a.is_signed(), a.is_zero()],
    "repr": repr,
    "f": lambda a: f"{a:f}|{a:.3f}|{a:>12}|{a:%}" if a.is_finite() else str(a),
    "bool": bool,
}
for name, operation in unary.items():
    print(name, *[operation(Decimal(a)) for a in texts])
for precision in (1, 3, 9, 28):
    for rounding in (ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING):
        with localcontext(Context(prec=precision, rounding=rounding)) as c:
            print(precision, rounding, Decimal(1) / 3, Decimal(-2) / 3, Decimal("2.5") * 1, +Decimal("12.3456789"), Decimal(7) ** 5, Decimal("1.5").quantize(Decimal(1)), Decimal(10) ** -3)
for a, b in ((2, 10), (2, -3), ("0.5", 3), (10, "0.5"), (0, 5), (-2, 3), ("1.1", 20), (9, "0.5"), ("1E+2", 3)):
    print(a, "**", b, Decimal(a) ** Decimal(b))
signals = (DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded)
actions = {
    "1/3": lambda: Decimal(1) / 3,
    "1/0": lambda: Decimal(1) / 0,
    "0/0": lambda: Decimal(0) / 0,
    "exact": lambda: Decimal(1) + 1,
    "trailing zeros": lambda: Decimal("1.000000000") + 0,
    "underflow": lambda: Decimal("1E-99") / 1000,
    "subnormal": lambda: Decimal("1E-99") / 10,
    "bad text": lambda: Decimal("bad"),
    "sqrt(-1)": lambda: Decimal(-1).sqrt(),
    "inf - inf": lambda: Decimal("Infinity") - Decimal("Infinity"),
}
for name, action in actions.items():
    small = Context(prec=5, Emax=99, Emin=-99, traps=[])
    with localcontext(small) as c:
        result = action()
        print(name, result, *[s.__name__ for s in signals if c.flags[s]])
    with localcontext(Context(prec=5, Emax=99, Emin=-99, traps=[InvalidOperation, DivisionByZero, Overflow])) as c:
        try:
            print("   ", action())
        except DecimalException as error:
            print("   ", type(error).__name__)
print(context.prec, getcontext() is context, context.flags[Inexact], repr(Context(prec=3, rounding=ROUND_UP, Emin=-9, Emax=9, capitals=1, clamp=0, flags=[], traps=[])))
