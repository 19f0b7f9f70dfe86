"""Integers of any size: division, powers, bits, bases, conversions."""

print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 2**100, (-2) ** 3, 2**-1, pow(3, 200, 7), pow(3, -1, 7))
print(10**30 // 7, 10**30 % 7, -(10**20) // 3, (10**20) ** 2, 12345678901234567890 * 98765432109876543210)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, (1 << 70) >> 68, -5 >> 1, -1 >> 100, (255).bit_length(), (255).bit_count(), (-256).bit_length())
print(int("ff", 16), int("0b101", 0), int("-0o17", 0), int(" 42 "), int("1_000"), int(3.99), int(-3.99), int("٣"), bin(-5), oct(64), hex(2**70))
print((1000).to_bytes(2, "big"), (-2).to_bytes(2, "little", signed=True), int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff", "big", signed=True))
print(round(1234, -2), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1e20), abs(-5), (5).real, (5).conjugate(), (6).as_integer_ratio(), (5).is_integer() if hasattr(5, "is_integer") else True)
print(True + 1, True * 5, int(True), bool(2), isinstance(True, int), 1_000_000, 0xFF, 0b11, 0o17, 1e3.is_integer(), float(10**15), 10**15 == 1e15)
for attempt in (lambda: (300).to_bytes(1, "big"), lambda: 1 << -1, lambda: int("1" * 5000), lambda: 10**400 * 1.0, lambda: float(10**400), lambda: pow(2, -1, 4), lambda: int("")):
    try:
        print(attempt())
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, str(error)[:60])
