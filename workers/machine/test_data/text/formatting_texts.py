"""Format specifications of strings, and of objects that have none of their own."""

for spec in ("", "s", "10", "<10", ">10", "^10", "*^10s", "-<10", ".3", ".3s", "10.3", ">10.3s", "^10.0", ".100", "0", "010", "<010", "é^9", "{^9".replace("{", "+"), "1", "^11", "\n>8", "=<8", ">>8", "^^8", "<<8"):
    print(f"{spec!r:>9} |{'python':{spec}}|{'':{spec}}|{'日本':{spec}}|")

print("-- refused for strings")
for spec in ("d", "+", " ", "-", ",", "_", "#", "=10", "0=10", "x", "5d", ".3f", "z", ".", "s5", "10.s"):
    try:
        print(repr(spec), repr(format("text", spec)))
    except ValueError as error:
        print(f"{spec!r:>7} {error}")

print("-- objects of other types")
for value in (None, [1, 2], (1,), {"a": 1}, {1}, range(3), b"ab", bytearray(b"c"), ..., NotImplemented, int, ValueError("v")):
    print(f"{value}", format(value) == str(value), end=" ")
    try:
        print(format(value, ">5"))
    except TypeError as error:
        print(error)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        unit, _, rest = spec.partition(":")
        return f"{self.amount:{rest or '.2f'}} {unit or 'EUR'}"


class Plain:
    def __str__(self):
        return "plain"


class Wrong:
    def __format__(self, spec):
        return 5


class Text(str):
    pass


class Loud(str):
    def __format__(self, spec):
        return super().__format__(spec).upper()


print("-- objects with a __format__ of their own")
price = Money(1234.5)
print(f"{price}", f"{price:USD}", f"{price:USD:,.1f}", f"{price::>12}", "{:CHF:+.0f}".format(price), format(price, "GBP"), format(price))
print(f"{Plain()}", f"{Plain()!s:>8}", f"{Plain()!s:*^9}", "{!s:.2}".format(Plain()))
print(f"{Text('abc'):>5}|{Loud('abc'):>5}|{Loud('abc')!s:>5}|{Loud('abc')}|{[Loud('x')]}")
for action in (lambda: f"{Plain():>8}", lambda: format(Wrong()), lambda: format(1, 2), lambda: format(), lambda: "{:{}}".format(1, [])):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
