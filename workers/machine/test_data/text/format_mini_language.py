"""The format mini-language: alignment, sign, grouping, precision, types."""

for spec in ("", "10", "<10", ">10", "^10", "*^10", "+", " ", "010", ",", "_", "x", "#x", "X", "b", "#b", "o", "e", "f", ".1f", "g", "%", "c", "n"):
    try:
        print(f"{spec!r:>8} |{format(1234567 if spec != 'c' else 97, spec)}|")
    except ValueError as error:
        print(spec, error)
for spec in ("", ".2f", "10.3f", "<10.1f", "+.1f", "e", ".2e", "g", ".3g", ",.2f", "_.1f", ".0%", "010.2f", "#.0f", "n", "z.1f"):
    print(f"{spec!r:>8} |{format(-1234.5678, spec)}|{format(0.00001234, spec)}|{format(-0.04, spec)}|")
for spec in ("", "10", ">10", "^10", ".2", "-<8.3", "s", "05"):
    print(f"{spec!r:>8} |{format('python', spec)}|")
for value, spec in ((1.5, "d"), ("a", "d"), (5, "s"), (5, ".2"), ("a", "+"), (True, "s"), ([1], "5"), (None, ">5"), (1, "5z")):
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as error:
        print(repr(value), spec, type(error).__name__, error)
print("{:>{width}} {:{fill}<6} {0!r}".format(1, "b", "c", width=4, fill="*") if False else "{0:>{w}} {1:{f}<6} {0!r}".format(1, "b", w=4, f="*"))
print("{a.real} {b[0]} {b[-]} {c[key]}".format(a=5, b={0: "zero", "-": "dash"}, c={"key": "value"}), "{{}} {}".format("x"))
