# Decimals beside floats: what signals, what is only flagged; and the limits of exponents.
from decimal import Context, Decimal, FloatOperation, InvalidOperation, getcontext, localcontext

getcontext().clear_flags()
print(Decimal("3.5") == 3.5, getcontext().flags[FloatOperation])
print(Decimal("3.5") < 3.7, Decimal(0.5), getcontext().flags[FloatOperation])
with localcontext() as context:
    context.traps[FloatOperation] = True
    for action in (lambda: Decimal(3.14), lambda: Decimal("3.5") < 3.7, lambda: Decimal("3.5") >= 1.5, lambda: Decimal("3.5") == 3.5,
                   lambda: Decimal.from_float(0.5), lambda: max(Decimal(1), 2.5), lambda: Decimal(1) + 1.5):
        try:
            print(action())
        except (FloatOperation, TypeError) as error:
            print(type(error).__name__)
for text in ("1e999999999999999999", "1e9999999999999999999", "-1e-9999999999999999999", "0e5", "Infinity"):
    try:
        print(Decimal(text))
    except InvalidOperation as error:
        print(error)
with localcontext(Context(prec=9)):
    for digits, count in ((34, 8), (12, 9), (123456789, -2), (123456789, 0), (123456789, 2), ("-12.5", 1), ("Infinity", 1)):
        print(digits, count, Decimal(digits).rotate(count), Decimal(digits).shift(count))
    try:
        Decimal(1).rotate(10)
    except InvalidOperation:
        print("too far")
