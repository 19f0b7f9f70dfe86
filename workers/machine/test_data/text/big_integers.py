"""Integers of any size."""

import math

n = 2**200
print(n, len(str(n)), n.bit_length(), -n // 3, n % 97, divmod(-n, 10**20), pow(3, 1000, 10**9 + 7), pow(7, -1, 31), math.isqrt(n), math.gcd(n, 6**50), math.lcm(12, 18, 2**70))
print(math.factorial(30), math.comb(100, 50), math.perm(20, 5), 10**30 // 7, (10**30) ** 2, -(10**20) >> 3, 1 << 100, ~(10**20), 10**20 & 2**60 - 1, 10**20 | 1, 10**20 ^ 10**19)
print(int("123456789012345678901234567890"), int("ff" * 10, 16), int("-0b101", 0), int("z", 36), int(" 12_000 "), hex(10**20), oct(8**25), bin(2**70)[:10], f"{10**20:,} {10**20:_} {2**70:x} {-2**70:#X} {10**15:e}")
print(n.to_bytes(26, "big").hex(), int.from_bytes(b"\xff" * 12, "little"), int.from_bytes(b"\xff\xfe", "big", signed=True), (-5).to_bytes(3, "little", signed=True), (1000).bit_count(), float(10**22), int(1e22), int(-3.99), round(12345678901234567890, -5), round(15, -1), round(25, -1))
print(10**400 > 1e308, 2**53 + 1 == float(2**53 + 1), hash(2**61 - 1), hash(2**61), hash(-(2**70)), hash(10**30) == hash(10**30), 10**18 * 10**18 == 10**36, sum(10**n for n in range(25)), 3**50 / 2**70, True + 10**20)
for bad in (lambda: int("12x"), lambda: 10**400 * 1.0, lambda: (-1).to_bytes(1, "big"), lambda: (300).to_bytes(1, "big"), lambda: int("9", 8), lambda: pow(2, -1, 4), lambda: 1 << -1, lambda: math.factorial(-1), lambda: int([]), lambda: n // 0, lambda: float(10**400), lambda: int(float("nan")), lambda: int(float("inf"))):
    try:
        print(bad())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
