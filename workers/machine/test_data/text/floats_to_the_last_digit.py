"""Floats printed and parsed to the last digit: repr, rounding, hexadecimal forms and ratios."""

import math
import struct

values = [0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1e16, 1e15, 123456789012345678.0, 9007199254740993.0, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 4.35, 2.675, 1e-5, 0.0001, 100.0, 1e100, -0.0, 0.3, 1.1, 2**0.5, math.pi, 9.5e-7, 1e21, 123456.789e3]
for value in values:
    mantissa, exponent = math.frexp(value)
    print(repr(value), value.hex(), float(repr(value)) == value, float.fromhex(value.hex()) == value, f"{value:.17g}", mantissa, exponent, struct.pack(">d", value).hex())

print("-- ratios")
for value in (0.1, 0.5, -2.75, 1e20, 3.0, 1e-3, 0.0, 5e-324):
    numerator, denominator = value.as_integer_ratio()
    print(value, numerator, denominator if denominator < 10**30 else f"2**{denominator.bit_length() - 1}", numerator / denominator == value)

print("-- rounding")
for value in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 0.375, 1234.5678, 1e22, 0.1 + 0.2, 99.995, 5e-324):
    print(value, round(value), round(value, 0), round(value, 1), round(value, 2), round(value, 3), round(value, -2), f"{value:.0f} {value:.1f} {value:.2f}")
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(5, 3), round(150, -2), round(250, -2), round(10**20 + 5, -1), round(1.5, None), type(round(1.5)).__name__, type(round(1.5, 0)).__name__, round(True), round(1e300, 300), round(1e-300, 400), round(-0.4), round(-0.04, 1))

print("-- many digits")
for digits in (1, 5, 15, 16, 17, 20, 25, 30, 55):
    print(digits, f"{0.1:.{digits}f}", f"{1 / 3:.{digits}e}", f"{1e23:.{digits}g}")
print(f"{2**-20:.20f} {5e-324:.5e} {1.7976931348623157e308:.3e} {1e23:.0f} {123456789.123456789:.30f} {0.5:.50f}")

print("-- parsed")
for text in ("1", "1.", ".5", "-.5e1", "+1e+3", "1E-3", "00012.50", "1_000.5_0", "  3.5\n", "0.1e1", "123456789012345678901234567890", "0.1000000000000000055511151231257827", "2.2250738585072011e-308", "4.9e-324", "2.4e-324", "2.5e-324", "1.7976931348623158e308", "1.7976931348623159e308", "9007199254740992.5", "9007199254740993", "9007199254740993.0000001", "inf", "-Infinity", "+nan", "INF", "1e400", "-1e-400"):
    print(text.strip(), float(text), end="; ")
print()
for text in ("", ".", "e5", "1e", "1e+", "1__0", "_1", "1_", "1 2", "0x10", "1,5", "infinit", "--1", "1.2.3", "١٢٣x", "1d"):
    try:
        print(text, float(text))
    except ValueError as error:
        print(error, end="; ")
print()

print("-- hexadecimal")
for text in ("0x1p0", "0x1.8p1", "-0x.4p2", "1.8", "0X1.FFFFFFFFFFFFFP+1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x0.0000000000001p-1022", " 0x10 ", "inf", "-nan", "0x1.00000000000008p0", "0x1.000000000000081p0", "0x123456789abcdefp10", "1p5", "0x1.p1"):
    print(text.strip(), float.fromhex(text), end="; ")
print()
for text in ("", "0x", "0x1p", "1.2.3", "0xg", "0x1p1024", "0x1 p1", "p1", "0x1.8p+", "infinit"):
    try:
        print(text, float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(f"{text!r}: {error}", end="; ")
print()
print(math.nextafter(1, 2), math.nextafter(0, -1), math.ulp(1.0), math.ulp(1e16), math.ulp(0.0), math.ldexp(0.75, 3), math.modf(-3.25), math.fsum([0.1] * 10), sum([0.5] * 10), math.trunc(-2.7), math.floor(-2.7), math.ceil(-2.2), math.copysign(3, -0.0))
