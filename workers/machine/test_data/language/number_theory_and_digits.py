# Python 3.12: sums of floats are compensated.
"""Numbers at work: Euclid, modular arithmetic, digits of pi, Newton roots, bases, bits, checksums, words, calendars, continued fractions."""

import math
from fractions import Fraction
from itertools import accumulate, count, islice, takewhile


def egcd(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q, (a, b) = a // b, (b, a % b)
        x, u, y, v = u, x - q * u, v, y - q * v
    return a, x, y


def inverse(a, m):
    g, x, _ = egcd(a, m)
    if g != 1:
        raise ValueError(f"{a} has no inverse modulo {m}")
    return x % m


def crt(*pairs):
    total = math.prod(m for _, m in pairs)
    return sum(r * (total // m) * inverse(total // m, m) for r, m in pairs) % total


print(egcd(240, 46), inverse(3, 11), pow(3, -1, 11), crt((2, 3), (3, 5), (2, 7)), math.gcd(0, 5), math.lcm(4, 6, 10), [pow(2, k, 13) for k in range(12)])
for bad in (lambda: inverse(2, 4), lambda: pow(2, -1, 4), lambda: crt((1, 2), (1, 4))):
    try:
        print(bad())
    except ValueError as error:
        print(error)


def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


def isqrt(n):
    x = n
    while (y := (x + n // x) // 2) < x if x else False:
        x = y
    return x


def sqrt_fraction(n):
    a0 = math.isqrt(n)
    m, d, a = 0, 1, a0
    while d and a != 2 * a0:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        yield a


def convergents(x, n):
    h, k = (0, 1), (1, 0)
    for _ in range(n):
        a = math.floor(x)
        h, k = (h[1], a * h[1] + h[0]), (k[1], a * k[1] + k[0])
        yield Fraction(h[1], k[1])
        if x == a:
            return
        x = 1 / (x - a)


print("".join(map(str, islice(pi_digits(), 40))), isqrt(10**30), isqrt(10**30) == math.isqrt(10**30), list(sqrt_fraction(23)), [str(f) for f in convergents(Fraction(415, 93), 9)], [str(f) for f in convergents(math.pi, 4)], Fraction(math.pi).limit_denominator(1000))


def to_base(n, base, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    if not 2 <= base <= len(digits):
        raise ValueError(f"base {base}")
    if n < 0:
        return "-" + to_base(-n, base)
    out = ""
    while True:
        n, d = divmod(n, base)
        out = digits[d] + out
        if not n:
            return out


def negabinary(n):
    out = ""
    while n:
        n, d = divmod(n, -2)
        if d < 0:
            n, d = n + 1, d + 2
        out = str(d) + out
    return out or "0"


print(to_base(255, 16), to_base(-10, 2), to_base(10**20, 36), int(to_base(10**20, 36), 36) == 10**20, to_base(0, 7), [negabinary(n) for n in range(-3, 5)], [n ^ n >> 1 for n in range(8)], [f"{n:03b}" for n in range(4)])
bits = 0b10110
print(bits & -bits, bits & bits - 1, bits.bit_count(), bits.bit_length(), bin(~bits & 0b11111), bits >> 1 | (bits & 1) << 4, [i for i in range(bits.bit_length()) if bits >> i & 1], sum(1 << i for i in (1, 2, 4)) == bits, int(f"{bits:b}"[::-1], 2), (bits << 64) >> 62, -bits >> 1, hex(-1 & 0xFFFF), int.from_bytes((300).to_bytes(2, "big"), "little"), [bool(15 & 1 << k) for k in range(5)])


def luhn(number):
    digits = [int(d) for d in str(number)][::-1]
    return sum(d if i % 2 == 0 else sum(divmod(2 * d, 10)) for i, d in enumerate(digits)) % 10 == 0


def isbn(text):
    digits = [10 if c == "X" else int(c) for c in text.replace("-", "")]
    return len(digits) == 10 and sum(i * d for i, d in zip(range(10, 0, -1), digits)) % 11 == 0


def adler(data):
    a = b = 0
    a = 1
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def fnv(text):
    h = 0xCBF29CE484222325
    for byte in text.encode():
        h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


print(luhn(4539578763621486), luhn(1234), isbn("0-306-40615-2"), isbn("0-306-40615-3"), hex(adler(b"Wikipedia")), hex(crc32(b"123456789")), hex(fnv("hello")))
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    match n:
        case int() if n < 0:
            return "minus " + words(-n)
        case n if n < 20:
            return SMALL[n]
        case n if n < 100:
            return TENS[n // 10 - 2] + (f"-{SMALL[n % 10]}" if n % 10 else "")
        case n if n < 1000:
            return SMALL[n // 100] + " hundred" + (f" and {words(n % 100)}" if n % 100 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= size:
            rest = n % size
            return f"{words(n // size)} {name}" + (f"{' and' if rest < 100 else ''} {words(rest)}" if rest else "")


print([words(n) for n in (0, 13, 40, 99, 100, 342, 1000, 1005, 12345, -7, 10**6 + 1, 2 * 10**9)])


def weekday(y, m, d):
    return "Mon Tue Wed Thu Fri Sat Sun".split()[(d + sum([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30][:m]) + (m > 2 and (y % 4 == 0 and y % 100 != 0 or y % 400 == 0)) + (y - 1) * 365 + (y - 1) // 4 - (y - 1) // 100 + (y - 1) // 400 - 1) % 7]


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return f"{y}-{month:02}-{day + 1:02}"


print(weekday(2024, 2, 29), weekday(2000, 1, 1), weekday(1969, 7, 20), [easter(y) for y in (2000, 2024, 2038)], [y for y in range(1896, 1912) if y % 4 == 0 and (y % 100 or y % 400 == 0)])


def karatsuba(x, y):
    if x < 10 or y < 10:
        return x * y
    m = max(len(str(x)), len(str(y))) // 2
    a, b = divmod(x, 10**m)
    c, d = divmod(y, 10**m)
    low, high = karatsuba(b, d), karatsuba(a, c)
    return high * 10 ** (2 * m) + (karatsuba(a + b, c + d) - high - low) * 10**m + low


def egyptian(a, b):
    return sum(b << i for i in range(a.bit_length()) if a >> i & 1)


def fib(n):
    def double(k):
        if k == 0:
            return 0, 1
        a, b = double(k >> 1)
        c, d = a * (2 * b - a), a * a + b * b
        return (d, c + d) if k & 1 else (c, d)

    return double(n)[0]


def partitions(n, top=None):
    if n == 0:
        yield []
    for k in range(min(n, top or n), 0, -1):
        for rest in partitions(n - k, k):
            yield [k, *rest]


def is_prime(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13):
        if a >= n:
            break
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(karatsuba(12345678901234567890, 98765432109876543210) == 12345678901234567890 * 98765432109876543210, egyptian(13, 24), fib(100), fib(300) % 10**10, list(partitions(4)), len(list(partitions(20))), [n for n in range(30) if is_prime(n)], is_prime(2**61 - 1), is_prime(2**67 - 1))
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n], list(takewhile(lambda t: t < 60, accumulate(count(1)))), [math.comb(8, k) for k in range(9)], sum(int(d) for d in str(2**100)), len(str(math.factorial(100))), [n for n in range(10, 100) if n % sum(map(int, str(n))) == 0][:8], [round(sum(1 / k for k in range(1, n)), 4) for n in (2, 5, 10)], sum((-1) ** k / (2 * k + 1) for k in range(1000)) * 4)
