"""Arguments of `math` whose classes say what number they are."""

# mark: in C

import _math


def math_call(name, args):
    return getattr(_math, name)(*[float(value) for value in args if value is not None])


def math_ldexp(x, i):
    return _math.ldexp(float(x), i)


def math_isclose(a, b, rel_tol, abs_tol):
    return _math.isclose(float(a), float(b), rel_tol=rel_tol, abs_tol=abs_tol)


def math_whole(name, value):
    method = getattr(type(value), f"__{name}__", None)
    if method is not None:
        return method(value)
    if name == "trunc":
        raise TypeError(f"type {type(value).__name__} doesn't define __trunc__ method")
    return getattr(_math, name)(float(value))


def math_fsum(seq):
    return _math.fsum([float(value) for value in seq])


def math_dist(p, q):
    return _math.dist([float(value) for value in p], [float(value) for value in q])


def math_prod(iterable, start):
    product = start
    for value in iterable:
        product = product * value
    return product


def math_sumprod(p, q):
    total = 0
    for a, b in zip(p, q, strict=True):
        total = total + a * b
    return total
