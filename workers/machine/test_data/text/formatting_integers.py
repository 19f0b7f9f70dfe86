"""Format specifications of integers: sign, alignment, zeros, grouping, bases and the alternate form."""

numbers = [0, 7, -42, 1234567, -9876543210, 2**70]
for spec in ("", "d", "+d", " d", "-d", ",", "_", "+,", "08", "012,", "015_", "=+12", "*=12", "*<12", "*>12", "*^12", "^+12,", "<012", ">012", "^012"):
    print(f"{spec:>6}", *(f"|{number:{spec}}|" for number in numbers))

print("-- bases")
for spec in ("b", "o", "x", "X", "#b", "#o", "#x", "#X", "_b", "_x", "#_x", "#_X", "#018x", "#018_x", "0=+#12o", "*^#20b", "+#x", " #o", "024_b", "<#12X|"[:-1]):
    print(f"{spec:>8}", *(f"|{number:{spec}}|" for number in (0, 10, -255, 65535)))

print("-- integers as floats")
for spec in ("e", ".2e", "E", "f", ".0f", ".3f", "g", ".3g", "G", "%", ".1%", "n", "+10n", "10.2f", ",.2f", "_.1f", "#.0f", "#g"):
    print(f"{spec:>6}", *(f"|{number:{spec}}|" for number in (0, 5, -1234567)))

print("-- characters")
for number in (65, 0x3B1, 0x1F600, 48):
    print(f"|{number:c}|{number:5c}|{number:<5c}|{number:^5c}|{number:>5c}|{number:*^5c}|")

print("-- booleans")
for spec in ("", "d", "5", "<5", "05", "x", ".1f", "%", "c"):
    print(f"{spec:>4}", ascii(format(True, spec)), ascii(format(False, spec)))

print("-- refused")
for spec in (".3", ".3d", ",x", ",b", ",n", "_n", "_c", "+c", "#c", ",c", "s", "y", "5s", ",_", "_,", ",,", "__", "ab", "1.5", "#,x", "z", "zd", "{", " +d", "10 d", "d5"):
    try:
        print(spec, format(1000, spec))
    except ValueError as error:
        print(f"{spec:>5}: {error}")
try:
    print(f"{-1:c}")
except OverflowError as error:
    print(error)
try:
    print(f"{0x110000:c}")
except OverflowError as error:
    print(error)
