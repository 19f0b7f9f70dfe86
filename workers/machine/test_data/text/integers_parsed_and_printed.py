"""Integers read from text and written in every base."""

for text in ("0", "-0", "+7", " 42\n", "1_000_000", "007", "٣٤", "１２", "-\t5", "1__0", "_1", "1_", "", " ", "+", "- 5", "0x1f", "1.0", "1e3", "½", "²", "12a", "\x00", "1\x00"):
    try:
        print(ascii(text), int(text), end="; ")
    except ValueError as error:
        print(error, end="; ")
print()
for text, base in (("ff", 16), ("0xff", 16), ("0XFF", 16), ("FF", 16), ("z", 36), ("Zz", 36), ("777", 8), ("0o17", 8), ("0b101", 2), ("101", 2), ("0x1f", 0), ("0o17", 0), ("0b11", 0), ("19", 0), ("0", 0), ("00", 0), ("010", 0), ("-0x_f", 0), ("0x_f", 16), ("0b1_0", 0), ("0xg", 16), ("2", 2), ("9", 8), ("0x", 16), ("", 16), ("0b1", 16), ("0b1", 8), ("1", 1), ("1", 37), ("1", -2), ("10", True + 1)):
    try:
        print(repr(text), base, int(text, base), end="; ")
    except ValueError as error:
        print(error, end="; ")
print()
print(int(3.99), int(-3.99), int(1e20), int(True), int(b" 12 "), int(bytearray(b"-7")), int(b"ff", 16), int("12", base=5), int(), int(2**100 + 0.0) == 2**100)
for action in (lambda: int(None), lambda: int([]), lambda: int(1j), lambda: int(5, 10), lambda: int(base=10), lambda: int("5", "10"), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int(b"\xff"), lambda: int("9" * 5000), lambda: str(10**5000), lambda: int(b"x" * 3, 16)):
    try:
        print(action())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

print("-- written")
for number in (0, 1, -1, 255, -256, 10**15, 2**64, -(2**100)):
    print(number, bin(number), oct(number), hex(number), number.bit_length(), number.bit_count(), len(str(number)), f"{number:,}", f"{number:_x}", repr(number) == str(number), number.to_bytes(16, "big", signed=True).hex())


def to_base(number, base):
    """The digits of a number in a base of up to 36."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if number < 0:
        return "-" + to_base(-number, base)
    text = ""
    while True:
        number, rest = divmod(number, base)
        text = digits[rest] + text
        if not number:
            return text


for number in (0, 7, 255, -1000, 123456789, 3**50):
    forms = {base: to_base(number, base) for base in (2, 3, 8, 12, 16, 36)}
    print(forms[3], forms[12], forms[36], all(int(text, base) == number for base, text in forms.items()), to_base(number, 2) == f"{number:b}")

print("-- octets")
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), (0).to_bytes(0, "big"), (200).to_bytes(), (2**40).to_bytes(length=6, byteorder="big"))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([255, 1], "little"), int.from_bytes(b""), int.from_bytes(b"\x80"), int.from_bytes(bytes=b"\x01\x00", byteorder="little"))
for action in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big", signed=True), lambda: (1).to_bytes(1, "up"), lambda: (1).to_bytes(-1, "big"), lambda: int.from_bytes("ab", "big"), lambda: int.from_bytes([256], "big"), lambda: int.from_bytes(5, "big")):
    try:
        print(action())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(f"{12345:>10_d}|{0b1010_1010:#010b}|{0o777:o}|{0xDEAD_BEEF:X}|{1_000}", 0xFF, 0b11, 0o17, 1_0, (7).as_integer_ratio(), (5).numerator, (-7).denominator, (3).conjugate(), (6).real, (6).imag)


def roman(number):
    result = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, number = divmod(number, value)
        result += letters * count
    return result


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 444, 1994, 2024, 3999)])
