# Python 3.12: sums of floats are compensated.
"""math at work: primes, remainders, continued fractions, geometry, series, combinatorics."""

import math
from fractions import Fraction
from functools import reduce
from itertools import count, islice


def prime(n, witnesses=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2:
        return False
    for p in witnesses:
        if n % p == 0:
            return n == p
    s, d = 0, n - 1
    while d % 2 == 0:
        s, d = s + 1, d // 2
    for a in witnesses:
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


print([n for n in range(60) if prime(n)], prime(2**61 - 1), prime(2**67 - 1), prime(561), next(n for n in count(10**15) if prime(n)))


def rho(n):
    if n == 1 or prime(n):
        return [n] if n > 1 else []
    if n % 2 == 0:
        return [2] + rho(n // 2)
    for c in count(1):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return sorted(rho(d) + rho(n // d))


print(rho(360), rho(1001), rho(2**32 + 1), rho(600851475143), math.prod(rho(123456789)) == 123456789)


def bezout(a, b):
    if not b:
        return a, 1, 0
    g, x, y = bezout(b, a % b)
    return g, y, x - a // b * y


def crt(*pairs):
    m = math.lcm(*(n for _, n in pairs))
    x = 0
    for r, n in pairs:
        k = m // n
        x += r * k * pow(k, -1, n)
    return x % m, m


print(bezout(240, 46), crt((2, 3), (3, 5), (2, 7)), pow(3, -1, 11), pow(7, 10**18, 13), pow(2, 100), math.gcd(2**40, 6**20))
try:
    pow(2, -1, 4)
except ValueError as error:
    print(error)


def phi(n):
    return reduce(lambda total, p: total // p * (p - 1), set(rho(n)), n)


def perfect(n):
    return sum(d + (n // d if d * d != n and d > 1 else 0) for d in range(1, math.isqrt(n) + 1) if n % d == 0) == n


print([phi(n) for n in range(1, 13)], [n for n in range(2, 1000) if perfect(n)], [n for n in range(1, 50) if math.isqrt(n) ** 2 == n], [math.comb(6, k) for k in range(7)], [math.comb(2 * n, n) // (n + 1) for n in range(9)], math.factorial(25), math.perm(10, 3))


def convergents(x):
    a, b, c, d = 0, 1, 1, 0
    while True:
        whole = math.floor(x)
        a, b, c, d = c, d, whole * c + a, whole * d + b
        yield Fraction(c, d)
        if x == whole:
            return
        x = 1 / (x - whole)


print([str(f) for f in islice(convergents(Fraction(math.pi)), 5)], [str(f) for f in convergents(Fraction(649, 200))], [str(f) for f in islice(convergents(Fraction(math.sqrt(2))), 6)])


def pell(n):
    root = math.isqrt(n)
    m, d, a = 0, 1, root
    h, k = (1, root), (0, 1)
    while h[1] ** 2 - n * k[1] ** 2 != 1:
        m = d * a - m
        d = (n - m * m) // d
        a = (root + m) // d
        h, k = (h[1], a * h[1] + h[0]), (k[1], a * k[1] + k[0])
    return h[1], k[1]


print(pell(2), pell(61), [(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c and math.gcd(a, b) == 1])
polygon = [(0, 0), (4, 0), (4, 3), (1, 5)]
area = abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(polygon, polygon[1:] + polygon[:1]))) / 2
print(area, round(sum(math.dist(p, q) for p, q in zip(polygon, polygon[1:] + polygon[:1])), 10), math.hypot(5, 12), round(math.degrees(math.atan2(1, 1)), 10), [round(math.cos(math.radians(d)), 10) for d in (0, 60, 90, 180)])


def hull(points):
    points = sorted(set(points))

    def half(points):
        chain = []
        for p in points:
            while len(chain) > 1 and (chain[-1][0] - chain[-2][0]) * (p[1] - chain[-2][1]) <= (chain[-1][1] - chain[-2][1]) * (p[0] - chain[-2][0]):
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(points) + half(points[::-1])


print(hull([(0, 0), (2, 1), (1, 1), (3, 0), (3, 3), (0, 3), (1, 2)]))
leibniz = 4 * math.fsum((-1) ** n / (2 * n + 1) for n in range(1000))
newton = 10.0
steps = 0
while abs(newton * newton - 2) > 1e-12:
    newton, steps = (newton + 2 / newton) / 2, steps + 1
print(leibniz, newton, steps, math.isclose(newton, math.sqrt(2)), math.fsum(1 / math.factorial(n) for n in range(20)) - math.e, sum(1 / n**2 for n in range(1, 1000)), [f"{math.log(2**n):.3f}" for n in range(1, 5)], len(str(2**1000)), sum(map(int, str(2**1000))), int(math.log10(3**500)) + 1)


def base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (base(n // b, b) if n >= b else "") + digits[n % b]


print([base(255, b) for b in (2, 3, 8, 16, 36)], int("zz", 36), int(base(10**20, 7), 7) == 10**20, f"{math.pi:.15f}", f"{math.e:.3e}", math.ulp(1e16), math.frexp(math.pi), math.modf(-2.5), math.nextafter(1.0, 0.0).hex(), (0.1).hex(), float.fromhex("0x1.8p1"))
