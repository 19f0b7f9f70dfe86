# The module math where every result is exact or an error.
import math


def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


print(math.pi, math.e, math.tau, math.inf, math.nan, math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(1e20), math.ceil(5), math.floor(True))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(-4, 6, 10), math.gcd(2**100, 6**50), math.lcm(4, 6), math.lcm(), math.lcm(3, 0), math.lcm(-4, 6), math.isqrt(0), math.isqrt(15), math.isqrt(16), math.isqrt(10**40))
print([math.factorial(n) for n in (0, 1, 5, 20, 21, 30)], math.comb(5, 2), math.comb(50, 25), math.comb(3, 5), math.comb(100, 98), math.perm(5, 2), math.perm(5), math.perm(3, 5), math.comb(0, 0), math.perm(0, 0))
print(math.sqrt(2), math.sqrt(16), math.fabs(-2), math.copysign(3, -0.0), math.fmod(7, 3), math.fmod(-7, 3), math.remainder(7, 4), math.remainder(-5, 3), math.modf(2.75), math.modf(-2.75), math.modf(math.inf), math.frexp(8.5), math.frexp(0.0), math.ldexp(0.75, 4), math.ldexp(1, -1074))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.prod([1, 2, 3]), math.prod([1.5, 2]), math.prod([], start=5), math.prod(range(1, 25)), math.dist((0, 0), (3, 4)), math.dist([1], [5]), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(), math.hypot(-5), math.hypot(1e200, 1e200), math.hypot(math.inf, math.nan))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 2), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.isfinite(1), math.isinf(-math.inf), math.isnan(math.nan), math.nextafter(1, 2), math.nextafter(0, -1), math.ulp(1), math.ulp(1e300), math.degrees(math.pi), math.radians(180), math.exp2(10))
print(math.log(1), math.log(8, 2), math.log2(8), math.log2(2**1000), math.log10(1000), math.log10(10**400), math.log2(2**5000), math.log1p(0), math.exp(0), math.expm1(0), math.sin(0), math.cos(0), math.tan(0), math.atan2(0, -1), math.atan2(0, 1), math.pow(2, 10), math.pow(0, 0), math.gamma(5), math.gamma(1), math.erf(0), math.erfc(0), math.sinh(0), math.cosh(0), math.tanh(0), math.asin(1), math.acos(1), math.acosh(1))
for label, call in [("sqrt", lambda: math.sqrt(-1)), ("log", lambda: math.log(0)), ("log", lambda: math.log(-1)), ("log base", lambda: math.log(2, 1)), ("acos", lambda: math.acos(2)), ("exp", lambda: math.exp(1000)), ("pow", lambda: math.pow(0, -1)), ("pow", lambda: math.pow(-1, 0.5)), ("pow", lambda: math.pow(10, 400)), ("fmod", lambda: math.fmod(1, 0)),
                    ("factorial", lambda: math.factorial(-1)), ("factorial", lambda: math.factorial(1.5)), ("isqrt", lambda: math.isqrt(-1)), ("comb", lambda: math.comb(-1, 2)), ("gcd", lambda: math.gcd(1.5)), ("floor", lambda: math.floor("a")), ("floor", lambda: math.floor(math.nan)), ("floor", lambda: math.floor(math.inf)), ("sin", lambda: math.sin(math.inf)), ("sin", lambda: math.sin("a")), ("dist", lambda: math.dist([1], [1, 2])), ("ldexp", lambda: math.ldexp(1, 5000)), ("gamma", lambda: math.gamma(-1)), ("cosh", lambda: math.cosh(1000)), ("fsum", lambda: math.fsum([math.inf, -math.inf])), ("atanh", lambda: math.atanh(1)), ("remainder", lambda: math.remainder(1, 0)), ("sqrt", lambda: math.sqrt(10**400)), ("isclose", lambda: math.isclose(1, 1, rel_tol=-1))]:
    show(label, call)


class Half:
    def __float__(self):
        return 0.25

    def __floor__(self):
        return "floor"


print(math.sqrt(Half()), math.floor(Half()), math.fsum(n / 10 for n in range(5)), math.prod(n for n in range(1, 6)), math.hypot(Half(), 0), float(Half()), int(2.5))
primes = [n for n in range(2, 60) if all(n % d for d in range(2, math.isqrt(n) + 1))]
print(primes)
