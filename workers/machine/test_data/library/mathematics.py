# Python 3.12: sums of floats are compensated.
"""math: functions, exactness, special values, errors."""

import math
from math import inf, nan, pi

print(math.ceil(2.1), math.floor(-2.1), math.trunc(-2.9), math.comb(10, 3), math.comb(3, 5), math.perm(5, 2), math.perm(5), math.factorial(20), math.gcd(12, 18, 27), math.gcd(), math.gcd(0, -4), math.lcm(4, 6, 10), math.lcm(), math.lcm(0, 5), math.isqrt(10**20 + 1), math.isqrt(0), math.prod([1, 2, 3], start=2), math.prod([]), math.prod([0.5, 4]))
print(math.copysign(3, -0.0), math.fabs(-3), math.fmod(-7, 3), -7 % 3, math.modf(-3.25), math.frexp(10.0), math.ldexp(0.625, 4), math.remainder(7, 4), math.remainder(-5, 3), math.nextafter(1, 2), math.nextafter(0, -1), math.ulp(1.0), math.ulp(1e300), math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1, -1e100]))
print(math.exp(1), math.exp2(10), math.expm1(1e-10), math.log(10), math.log(8, 2), math.log2(1024), math.log2(2**1000), math.log10(1000), math.log10(10**400), math.log1p(1e-10), math.pow(2, 0.5), math.sqrt(2), math.log(10**400), math.pow(0, 0), math.pow(-8, 3))
print(math.sin(1), math.cos(pi), math.tan(0.5), math.asin(1), math.acos(-1), math.atan(1), math.atan2(-1, -1), math.atan2(0.0, -0.0), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(), math.dist([1, 1], [4, 5]), math.degrees(pi), math.radians(180), math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5))
print(math.erf(0.5), math.erfc(0.5), math.gamma(5), math.gamma(0.5), math.pi, math.e, math.tau, math.inf, math.nan)
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1e-10, 0), math.isclose(1e-10, 0, abs_tol=1e-9), math.isclose(100, 101, rel_tol=0.02), math.isclose(inf, inf), math.isclose(nan, nan), math.isfinite(inf), math.isinf(-inf), math.isnan(nan), math.isfinite(10**300))
print(max(nan, 1), min(1, nan), inf - inf, inf * 0, -inf < 5, nan == nan, nan in [nan], inf // 2, round(2.5), round(-3.5), round(2.675, 2), round(1234.5, -2), round(15, -1), round(25, -1), divmod(-7, 2), divmod(7.5, -2), 7 // -2, 7.5 % -2, 1e308 * 10, 5e-324 / 2, int(1e20), 0.1 + 0.2, 1 / 3, 2**0.5, (-8) ** (1 / 3), float("1e-7"), 1e16, 123456789012345678.0, 1e22, 1.5e-5)


class Shelf:
    def __ceil__(self):
        return "up"

    def __floor__(self):
        return "down"

    def __trunc__(self):
        return "cut"

    def __float__(self):
        return 2.25

    def __index__(self):
        return 6


s = Shelf()
print(math.ceil(s), math.floor(s), math.trunc(s), math.sqrt(s), math.hypot(s, 0))
for action in (
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.pow(-1, 0.5), lambda: math.pow(0, -1), lambda: math.gamma(0), lambda: math.comb(-1, 2), lambda: math.comb(5, -1), lambda: math.isqrt(-1), lambda: math.floor(inf), lambda: math.ceil(nan), lambda: math.sqrt("x"), lambda: math.gcd(1.5), lambda: math.log(5, 1), lambda: math.sin(inf), lambda: math.fsum([1, "a"]), lambda: math.dist([1], [1, 2]), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.perm(2, -1), lambda: math.atanh(1), lambda: math.prod(["a", "b"]), lambda: math.ldexp(1, 5000), lambda: math.cosh(1000), lambda: math.sqrt(10**400), lambda: math.lgamma(-1), lambda: math.log2("8"), lambda: math.floor("x"), lambda: math.trunc("x"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
