"""Mathematics of complex numbers. Follows the documentation of CPython's `cmath`."""

# mark: in C

import math

pi, e, tau, inf, nan = math.pi, math.e, math.tau, math.inf, math.nan
infj, nanj = complex(0.0, inf), complex(0.0, nan)
# The least number with all its digits, and the largest of which `cosh` is surely finite.
_LEAST_NORMAL, _COSH_MAX = 2.0**-1022, 708.0


def _number(z):
    ways = ("__complex__", "__float__", "__index__")
    if not isinstance(z, (complex, float, int)) and not any([hasattr(z, way) for way in ways]):
        raise TypeError(f"must be real number, not {type(z).__name__}")
    return complex(z)


def phase(z):
    z = _number(z)
    return math.atan2(z.imag, z.real)


def polar(z):
    return abs(_number(z)), phase(z)


def rect(r, phi):
    if phi == 0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def exp(z):
    z = _number(z)
    size = math.exp(z.real)
    return complex(size * math.cos(z.imag), size * math.sin(z.imag))


def log(z, base=None):
    z = _number(z)
    if z == 0:
        raise ValueError("math domain error")
    size = abs(z)
    # Near 1 the logarithm of the size would lose digits.
    if 0.71 <= size <= 1.73:
        large, small = max(abs(z.real), abs(z.imag)), min(abs(z.real), abs(z.imag))
        real = math.log1p((large - 1) * (large + 1) + small * small) / 2
    else:
        real = math.log(size)
    result = complex(real, phase(z))
    return result if base is None else result / log(base)


def log10(z):
    result = log(z)
    return complex(result.real / math.log(10), result.imag / math.log(10))


def sqrt(z):
    z = _number(z)
    if z == 0:
        return complex(0.0, z.imag)
    if abs(z.real) < _LEAST_NORMAL and abs(z.imag) < _LEAST_NORMAL:
        # Their eighths are lost; the root of a scaled number is scaled as well.
        return sqrt(z * 2.0**54) * 2.0**-27
    real, imag = abs(z.real) / 8, abs(z.imag)
    half = 2 * math.sqrt(real + math.hypot(real, imag / 8))
    other = imag / (2 * half)
    if z.real >= 0:
        return complex(half, math.copysign(other, z.imag))
    return complex(other, math.copysign(half, z.imag))


def sinh(z):
    z = _number(z)
    return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def cosh(z):
    z = _number(z)
    return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


def tanh(z):
    z = _number(z)
    if abs(z.real) > _COSH_MAX:
        imag = 4 * math.sin(z.imag) * math.cos(z.imag) * math.exp(-2 * abs(z.real))
        return complex(math.copysign(1, z.real), imag)
    tx, ty, cx = math.tanh(z.real), math.tan(z.imag), 1 / math.cosh(z.real)
    txty = tx * ty
    below = 1 + txty * txty
    return complex(tx * (1 + ty * ty) / below, ((ty / below) * cx) * cx)


def _turned(z):
    """`z * 1j`, part by part."""
    return complex(-z.imag, z.real)


def _turned_back(z):
    return complex(z.imag, -z.real)


def sin(z):
    return _turned_back(sinh(_turned(_number(z))))


def cos(z):
    return cosh(_turned(_number(z)))


def tan(z):
    return _turned_back(tanh(_turned(_number(z))))


def asinh(z):
    z = _number(z)
    first, second = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
    return complex(
        math.asinh(first.real * second.imag - second.real * first.imag),
        math.atan2(z.imag, first.real * second.real - first.imag * second.imag),
    )


def acos(z):
    z = _number(z)
    first, second = sqrt(complex(1 - z.real, -z.imag)), sqrt(complex(1 + z.real, z.imag))
    return complex(
        2 * math.atan2(first.real, second.real),
        math.asinh(second.real * first.imag - second.imag * first.real),
    )


def acosh(z):
    z = _number(z)
    first, second = sqrt(complex(z.real - 1, z.imag)), sqrt(complex(z.real + 1, z.imag))
    return complex(
        math.asinh(first.real * second.real + first.imag * second.imag),
        2 * math.atan2(first.imag, second.real),
    )


def asin(z):
    return _turned_back(asinh(_turned(_number(z))))


def atanh(z):
    z = _number(z)
    if z.real < 0 or z.real == 0 and math.copysign(1, z.real) < 0:
        return -atanh(-z)
    size = abs(z.imag)
    if z.real == 1 and size == 0:
        raise ValueError("math domain error")
    real = math.log1p(4 * z.real / ((1 - z.real) ** 2 + size * size)) / 4
    return complex(real, -math.atan2(-2 * z.imag, (1 - z.real) * (1 + z.real) - size * size) / 2)


def atan(z):
    return _turned_back(atanh(_turned(_number(z))))


def isfinite(z):
    z = _number(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isinf(z):
    z = _number(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z):
    z = _number(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    apart = abs(a - b)
    return apart <= rel_tol * abs(b) or apart <= rel_tol * abs(a) or apart <= abs_tol
