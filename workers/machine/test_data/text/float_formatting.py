"""Floats to the last digit."""

import math

for x in (0.1, 1 / 3, 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1e22, 2.5, 1e100, float("inf"), float("-inf"), float("nan"), 0.1 + 0.2, 1e21 + 1, 9007199254740993.0):
    print(repr(x), f"{x:.3f} {x:.3e} {x:.3g} {x:g} {x:10.2f}| {x:<12.1f}| {x:+.0f} {x:%}", sep=" | ")
print(f"{1234567.891:,.2f} {1234567.891:_.1f} {0.5:.0f} {1.5:.0f} {2.5:.0f} {1e10:g} {123456:g} {1234567:g} {0.00001234:g} {3.0:#g} {3:.1f} {42:e} {0.1:.20f} {1e300 * 1e10:f} {-0.0:.1f} {-0.0:+g} {1.0:n}")
print((0.5).as_integer_ratio(), (3.7).hex(), float.fromhex("0x1.8p3"), (2.0).is_integer(), float("  1e3 "), float("1_000.5"), float("-iNf"), round(2.675, 2), round(1234.5), round(0.5), round(-1.5), round(1.25, 1), round(1e20), round(123.456, -2), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.7), 7.5 // 2, -7.5 // 2, 7.5 % -2, divmod(-7.5, 2), math.fmod(-7.5, 2), math.modf(3.25), math.frexp(10.0), math.ldexp(0.5, 4), math.copysign(1, -0.0), math.nextafter(1.0, 2.0), math.ulp(1.0))
print(math.fsum([0.1] * 10), sum([0.1] * 10) > 0, math.isclose(0.1 + 0.2, 0.3), math.hypot(3, 4), math.dist((0, 0), (1, 1)), math.sqrt(2), math.pi, math.e, math.tau, math.inf, math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1), math.exp(1.5), math.log(10), math.log2(8), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10), math.gamma(5), math.erf(0.5), math.degrees(math.pi), math.radians(180), math.prod([1.5, 2]), math.remainder(7, 3))
for bad in (lambda: float("abc"), lambda: math.sqrt(-1), lambda: math.log(0), lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 2.0**5000, lambda: math.exp(1000), lambda: f"{1.5:d}", lambda: round(float("nan")), lambda: 0.0**-1, lambda: f"{1.5:q}", lambda: math.factorial(2.5)):
    try:
        print(bad())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
