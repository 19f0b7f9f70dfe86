"""Format specifications of floats: every type with precision, sign, grouping and the alternate form."""

numbers = [0.0, -0.0, 1.0, 0.1, -2.5, 1234.5678, 1e-7, 1.5e16, 123456789.0]
for spec in ("", "e", ".0e", ".3e", "E", "f", ".0f", ".1f", ".3F", "g", ".1g", ".4g", ".10g", "G", "n", ".3n", "%", ".0%", ".2%"):
    print(f"{spec:>5}", *(f"{number:{spec}}" for number in numbers))

print("-- precision without a type")
for spec in (".0", ".1", ".2", ".3", ".5", ".10", ".17", ".20"):
    print(f"{spec:>5}", *(f"{number:{spec}}" for number in numbers))

print("-- signs and widths")
for spec in ("+", " ", "-", "+.2f", " .2f", "10", "<10", "^10", "=10", "010", "+010.1f", "*^12.2f", "<012.1f", "0=12.3e", "_>+12.1%", " 012.3g"):
    print(f"{spec:>8}", *(f"|{number:{spec}}|" for number in (3.14159, -2.5, 0.0, -0.0)))

print("-- grouping")
for spec in (",", "_", ",.2f", "_.2f", "020,.2f", "020_.3f", "+,.0f", ",e", ",g", ",%", "_.1%", "*>20,.1f", "012,", "013,", "014,"):
    print(f"{spec:>9}", *(f"|{number:{spec}}|" for number in (1234567.891, -999.5, 1e20)))

print("-- alternate form")
for spec in ("#", "#.0f", "#.0e", "#g", "#.3g", "#.0%", "#.1f", "#.5", "#.1"):
    print(f"{spec:>5}", *(f"{number:{spec}}" for number in (1.0, 100000.0, 0.5, 1e20)))

print("-- negative zero coerced")
for spec in ("z.0f", "z.1f", "z.2f", "+z.1f", "z", "zg", "z.1e", "z.0%", "08z.1f".replace("08z", "z08")):
    print(f"{spec:>6}", *(f"{number:{spec}}" for number in (-0.0, -0.04, -0.0001, -0.5, 0.0)))

print("-- not finite")
for spec in ("", "f", ".2f", "e", "g", "%", "F", "E", "G", "10", "<10", "010", "+", " ", "+010.2f", ",", "*^12", "n", "#g", "=+9"):
    print(f"{spec:>7}", *(f"|{float(text):{spec}}|" for text in ("inf", "-inf", "nan")))

print("-- refused")
for spec in ("d", "x", "s", "c", "b", "q", ".f", ",n", "_n", ",_", "+-", "5.", ".-1", "zz", "#d"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as error:
        print(f"{spec:>4}: {error}")
