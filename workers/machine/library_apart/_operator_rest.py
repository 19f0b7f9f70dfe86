"""Operators in place that few programs ask of `operator`."""

import operator

NAMES = set("iconcat ifloordiv ilshift imatmul imod ipow irshift itruediv".split())


def special(name):
    """The function that is called like a special method: `__add__`."""
    plain = name[2:-2]
    for found in (plain, plain + "_"):
        if not found.startswith("_") and hasattr(operator, found):
            return getattr(operator, found)
    raise AttributeError(f"module 'operator' has no attribute '{name}'")


def iconcat(a, b):
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    a += b
    return a


def ifloordiv(a, b):
    a //= b
    return a


def ilshift(a, b):
    a <<= b
    return a


def imatmul(a, b):
    a @= b
    return a


def imod(a, b):
    a %= b
    return a


def ipow(a, b):
    a **= b
    return a


def irshift(a, b):
    a >>= b
    return a


def itruediv(a, b):
    a /= b
    return a
