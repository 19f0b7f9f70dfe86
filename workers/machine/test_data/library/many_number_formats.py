"""Numbers as texts and back: repr, int(), float(), hex, rounding, Fraction, over many values."""

import math
from fractions import Fraction
from random import Random

rng = Random(2024)
values = [rng.uniform(-1, 1) * 10 ** rng.randrange(-30, 30) for _ in range(40)]
for x in values[:12]:
    print(repr(x), f"{x:.3g}", f"{x:.6e}", f"{x:g}", x.hex(), x.as_integer_ratio()[1].bit_length())
print(all(float(repr(x)) == x for x in values), all(float.fromhex(x.hex()) == x for x in values), all(Fraction(x) == x for x in values), all(Fraction(*x.as_integer_ratio()) == x for x in values), all(float(f"{x:.17g}") == x for x in values))
for text in ("0.1", "1e5", "1E-5", ".5", "5.", "-0", "+3", " 7 ", "1_000.5", "inf", "-Infinity", "nan", "1e400", "1e-400", "0x10", "1,5", "", "e5", "1__0", "_1", "1e", "--1", "١٢", "infinit"):
    try:
        print(repr(text), float(text))
    except ValueError as error:
        print(error)
for text, base in (("10", 10), ("10", 2), ("ff", 16), ("0xff", 16), ("0xff", 0), ("0b11", 0), ("0o17", 0), ("z", 36), (" 12 ", 10), ("1_000", 10), ("-0b1", 2), ("+7", 8), ("012", 0), ("9", 8), ("", 10), ("1.5", 10), ("0x", 16), ("1__0", 10), ("10", 1), ("10", 37), ("٣", 10), (b"12", 10), ("- 1", 10)):
    try:
        print(repr(text), base, int(text, base))
    except ValueError as error:
        print(error)
print([round(n + 0.5) for n in range(-3, 4)], [round(x, 1) for x in (0.25, 0.35, 1.05, -2.45)], [round(n, -1) for n in (5, 15, 25, -15, 14, 16)], round(1e300, -299), round(123.456, -2), round(0.5, 0), round(2**70 + 5, -2), round(1e22, 2), [round(-0.4)], round(-0.4, 0))
print([int(x) for x in (1.9, -1.9, 1e18, -0.0)], [math.floor(x) for x in (-0.5, 2.0)], [n // 3 for n in (-4, 4)], [n % 3 for n in (-4, 4)], [n / 4 for n in (1, -2)], [divmod(n, -7) for n in (20, -20)], [divmod(x, 0.3) for x in (1.0, -1.0)], -7.5 // 2, 7.5 % -2, 1e16 + 1, 0.1 * 3, 1 - 0.9, 1e308 + 1e308, 2.0**-1074, 5e-324)
print([hex(n) for n in (0, 255, -255)], bin(-5), oct(64), [(n).bit_length() for n in (0, 1, -1, 255, 256)], [n.bit_count() for n in (0, 7, -7)], (1 << 100).bit_length(), ~5, 5 ^ -3, -1 >> 3, -8 >> 1, 6 & -2, 6 | -7, 2**0, (-2) ** 3, 2**-2, 0**0, 0.0**0, (-8) ** (1 / 3))
for a in (10**20, -(10**20), 7, -7):
    for b in (3, -3, 10**10, -(10**18)):
        print(a // b, a % b, divmod(a, b)[0] * b + divmod(a, b)[1] == a, a / b, end="; ")
    print()
big = 3**200
print(big, len(str(big)), big % 10**9, big >> 300, int(str(big)) == big, hash(big) == hash(int(str(big))), big.to_bytes(40, "little")[:4], int.from_bytes(big.to_bytes(40, "big"), "big") == big, math.isqrt(big) ** 2 <= big, f"{big:.5e}", f"{big:,}"[:12], float(big), big // 10**90, -big % 1000, pow(big, big, 1000007))
print([str(Fraction(n, d)) for n, d in ((6, 4), (-6, 4), (6, -4), (0, 5))], [Fraction(x).limit_denominator(100) for x in (math.pi, math.e, 0.1, 1 / 7)], Fraction("0.125") + Fraction(1, 8), Fraction(1, 3) ** 3, Fraction(7, 3) // 1, Fraction(-7, 3) % 1, round(Fraction(5, 3), 2), float(Fraction(10**30, 3)), int(Fraction(-5, 2)))
print([complex(t) for t in ("1+2j", "j", "-j", "3", "1e2-1.5e-1J", "(2+1j)")], 1j**2, (1 + 2j) * (3 - 1j), (1 + 2j) / (1 - 1j), abs(3 + 4j), (1 + 2j).conjugate(), complex(1, -0.0), -0j, (0j == 0), 1j == 1, hash(2 + 0j) == hash(2), repr(complex("nan")), str(1e100 + 1e-100j), (2 + 0j) ** 0.5, complex(1.5), complex(2, 3j))
for text in ("1 + 2j", "", "1+2", "jj"):
    try:
        print(complex(text))
    except ValueError as error:
        print(error)
for action in (lambda: 1 / 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0**-1, lambda: 0.0**-1, lambda: int("x"), lambda: int(float("nan")), lambda: int(float("inf")), lambda: float(10**400), lambda: 1 << -1, lambda: (5).to_bytes(1, "middle"), lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: round(1.5, "x"), lambda: 10.0**400, lambda: 1j // 1, lambda: 1j < 2j, lambda: int(1j), lambda: float("1" * 400), lambda: int([1]), lambda: float(None), lambda: chr(-1), lambda: complex("1", 2), lambda: math.sqrt(1j), lambda: hex(1.5), lambda: 1 << 1.0, lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: abs("x"), lambda: -"x", lambda: ~1.5, lambda: 1 @ 2):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
