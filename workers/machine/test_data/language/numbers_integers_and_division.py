"""Integers: division and modulo of negatives, big numbers, bases, bits, rounding, methods, and their errors."""

for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (6, -3), (0, -5), (7.5, 2), (-7.5, 2), (7.5, -2), (-1, 10**20), (10**30, -7)):
    print(a, b, "|", a // b, a % b, divmod(a, b), (a // b) * b + a % b == a)
print(2**100, -(2**65), 3**50 % 1000, pow(3, 50, 1000), pow(3, -1, 7), pow(2, -2), 10**25 // 10**23, -(10**25) // 3, 10**40 % 97, (2**64 - 1) ** 2, 7**77 % 2**70)
print(bin(10), oct(-64), hex(255), hex(-(2**70)), f"{10**20:,} {255:#x} {255:#o} {255:#b} {-255:x} {12345:_} {0xFFFFF:_x} {5:08b} {-5:+06d}", 0b1010, 0o17, 0xFF, 1_000_000)
print(int("ff", 16), int("0xff", 16), int("0b11", 0), int("-0o17", 0), int("z", 36), int("  42\n"), int("1_000"), int(b"12"), int(3.99), int(-3.99), int(True), int("٣"), int(10**20 + 0.0))
print((255).bit_length(), (0).bit_length(), (-8).bit_length(), (2**100).bit_length(), (255).bit_count(), (-7).bit_count(), (1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\x00", "big"), int.from_bytes(b"\xff\x00", "little", signed=True), (5).as_integer_ratio(), (5).conjugate(), (5).numerator, (5).denominator, (5).real, (5).imag, (7).__index__(), (3).to_bytes())
print(5 & 3, 5 | 3, 5 ^ 3, ~5, -5 & 3, -5 | 3, -5 ^ 3, 1 << 70, -1 >> 5, -9 >> 1, (2**70) >> 68, -(2**70) >> 69, -(2**70) & (2**64 - 1), ~(2**65), 2**70 ^ -1)
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(2.675, 2), round(1e300, 5), round(5), round(5, 3), round(1.5, None), round(12345678901234567890, -5))
print(7 / 2, 1 / 3, 10**30 / 10**10, 2**1000 / 2**999, -7 / 2, 0 / 5, 6 / 3, 10**20 / 3)
print(abs(-(10**20)), -(-5), +True, True + True, True * 5, sum([True, False, True]), -False, ~True, 5 == 5.0, 2**53 == 2.0**53, 2**53 + 1 == float(2**53), 10**20 < 1e20 + 1e5, 3 < 2.9999999999999996, 10**400 > 1e308, -(10**400) < float("-inf"), 10**400 < float("inf"))
print(0 or 5, 3 and 0, not 0, 1 if 0 else 2, bool(-1), isinstance(True, int), type(True + 0), type(5 // 2), type(5 / 1), type(5 // 2.0), type(2**-1), type(True & False), type(True ^ 1), True | False)
print(0**0, 0.0**0, 1**10**5, (-2) ** 3, -(2**2), (-2) ** 2, 2**3**2, (-8) ** (1 / 3) == (-8) ** (1 / 3), 4**0.5, 2**0.5, (-1) ** 0.5, 10**-2, 0**5)
import math

print(math.gcd(12, 18), math.gcd(), math.lcm(4, 6), math.factorial(20), math.isqrt(10**20 + 1), math.comb(10, 3), math.perm(5, 2), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.prod([1, 2, 3], start=4), math.log2(2**200), math.log(10**300, 10) > 299.9)
n, digits = 2**200, 0
while n:
    n, d = divmod(n, 10)
    digits += d
print(digits, sum(map(int, str(3**300))), len(str(7**1000)), str(2**300)[-20:], int("9" * 50) + 1, sum(range(10**6)), hash(2**61), str(-(10**18)), repr(10**22), f"{2**80:e} {10**25:.3g} {2**70:25d}| {7:^5}| {7:<5}| {7:*>5} {7:=+5} {97:c} {7:.2f} {7:%} {7:n}")
for source in ("1 // 0", "1 % 0", "1 / 0", "divmod(1, 0)", "0 ** -1", "pow(2, 3, 0)", "pow(2, -1, 4)", "pow(2.0, 3, 5)", "1 << -1", "1 >> -1", "1 << 'a'", "int('12', 3)", "int('ab')", "int('')", "int('1__0')", "int('_1')", "int('0x1f')", "int('1.5')", "int('1e3')", "int(None)", "int('5', 1)", "int('5', 37)", "int(5, 10)", "int(float('nan'))", "int(float('inf'))", "int(1j)", "int([1])", "int('１２')", "int(b'\\xff')", "(5).to_bytes(0, 'big')", "(-1).to_bytes(1, 'big')", "(256).to_bytes(1, 'big')", "(5).to_bytes(1, 'middle')", "10**400 / 1.0", "float(10**400)", "10**400 / 3", "10**400 * 1.0", "math.factorial(-1)", "math.factorial(1.5)", "math.isqrt(-1)", "math.gcd(1.5, 2)", "math.comb(-1, 2)", "math.log(0)", "math.sqrt(-1)", "math.floor('a')", "f'{5:s}'", "f'{5:.2d}'", "f'{5:,b}'", "f'{5:q}'", "f'{2**40:c}'", "f'{5.5:d}'", "f'{5:z}'", "5 .x", "bin('5')", "chr(-1)", "chr(0x110000)", "5 + '5'", "5 < '5'", "5 in 5", "int.from_bytes('ab', 'big')", "[1] * 10**20 if 0 else 'skip'", "'a' * -5", "[0, 1][10**20]", "(1).bit_length(2)", "round(5, '1')", "abs('5')", "-'5'", "~5.0", "5 @ 5", "True.x", "int(5).zzz"):
    try:
        print(source, "=", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
