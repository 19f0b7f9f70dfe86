# Python 3.12: sums of floats are compensated.
"""Floats: shortest repr, rounding, special values, hexadecimal."""

for value in (0.1, 0.1 + 0.2, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, 1.0, -0.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.5, 100.0, 1e100):
    print(value, repr(value), f"{value:.3g}", f"{value:.17g}", str(value) == repr(value))
print(float("inf"), -float("inf"), float("nan"), float("1e3"), float(" 1.5 "), float("1_0.5"), float("infinity"))
print((0.5).hex(), float.fromhex("0x1.8p+1"), (0.75).as_integer_ratio(), (2.0).is_integer(), 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(7.5, 2), 2**0.5, 4**0.5, (-8) ** (1 / 3))
print(int(1e20), round(0.5), round(1.5), round(-0.5), round(2.675, 2), round(1234.5678, -2), abs(-1.5), max(1, 2.0, 3), min(1.0, 1), sum([0.1] * 10), 0.1 * 3)
print(1e308 * 10, 1.0 == 1, hash(1.0) == hash(1), 3.0 in [3], {1: "a"}[1.0], 1e3, 1.5e-7, 123.456e2)
for attempt in (lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 1.0 // 0, lambda: int(float("nan")), lambda: int(float("inf")), lambda: 10.0**400, lambda: float("abc"), lambda: (-1.0) ** 0.5):
    try:
        print(attempt())
    except (ZeroDivisionError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(complex(1, 2), 3j * 1j, (1 + 2j) * (3 - 1j), abs(3 + 4j), (1 + 2j).conjugate(), complex("1+2j"), 1j**2, (2 + 0j) == 2, -0j, complex(0, -1))
