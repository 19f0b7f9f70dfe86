"""Between numbers, texts and bases."""

print(int("42"), int(" -7 "), int("0x1f", 16), int("0b11", 0), int("0o17", 0), int(3.99), int(True), int("1_000"), float("1.5e3"), float("inf"), float(" 2 "), complex("1+2j"), str(1.0), str(1e20), repr(0.1))
print(bool("False"), bool(0.0), bool("0"), bool([0]), hex(255), oct(8), bin(-5), chr(97), ord("a"), round(2.5), round(3.5), round(-2.5), round(1.2345, 2), abs(-3), divmod(17, 5), pow(2, 8), pow(2, 8, 100), sum([1, 2.5]), max(1, 2.0), min("b", "a"))
print(10 / 4, 10 // 4, 10 % 4, -10 // 4, -10 % 4, 2**10, 2**-1, 1e3 == 1000, 0.1 + 0.2 == 0.3, 5 == 5.0, isinstance(True, int), True + 1, int.from_bytes(b"\x01\x00", "big"), (258).to_bytes(2, "little"), (10).bit_length(), (0.75).as_integer_ratio(), (1.0).is_integer(), float.fromhex("0x1p-2"), int("٣"), 0xFF, 0b101, 0o17, 1_000_000, 1e-3, 1j * 1j, ~7, 6 & 3, 6 | 3, 6 ^ 3, 1 << 4, 256 >> 2)
for text in ("12a", "", "0x", "1__0", "١٢", "+5", "--5", "1e5", "1.0", " 7\n", "0b2", "nan", "1,000"):
    for kind in (int, float):
        try:
            print(kind.__name__, repr(text), kind(text), end="; ")
        except ValueError as error:
            print(error, end="; ")
    print()
