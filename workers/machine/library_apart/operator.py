"""Operators as functions."""

# mark: in C

from _itemgetter import itemgetter


def lt(a, b):
    return a < b


def le(a, b):
    return a <= b


def eq(a, b):
    return a == b


def ne(a, b):
    return a != b


def ge(a, b):
    return a >= b


def gt(a, b):
    return a > b


def not_(a):
    return not a


def truth(a):
    return True if a else False


def is_(a, b):
    return a is b


def is_not(a, b):
    return a is not b


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


def matmul(a, b):
    return a @ b


def truediv(a, b):
    return a / b


def floordiv(a, b):
    return a // b


def mod(a, b):
    return a % b


def pow(a, b):
    return a**b


def lshift(a, b):
    return a << b


def rshift(a, b):
    return a >> b


def and_(a, b):
    return a & b


def or_(a, b):
    return a | b


def xor(a, b):
    return a ^ b


def neg(a):
    return -a


def pos(a):
    return +a


def invert(a):
    return ~a


inv = invert


_abs = abs


def abs(a):
    return _abs(a)


def index(a):
    method = getattr(type(a), "__index__", None)
    if method is None:
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")
    return int(method(a))


def length_hint(obj, default=0):
    if hasattr(obj, "__len__"):
        return len(obj)
    hint = getattr(type(obj), "__length_hint__", None)
    result = NotImplemented if hint is None else hint(obj)
    return default if result is NotImplemented else result


def concat(a, b):
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


def contains(a, b):
    return b in a


def countOf(a, b):
    count = 0
    for item in a:
        if item is b or item == b:
            count += 1
    return count


def indexOf(a, b):
    for at, item in enumerate(a):
        if item is b or item == b:
            return at
    raise ValueError("sequence.index(x): x not in sequence")


def getitem(a, b):
    return a[b]


def setitem(a, b, c):
    a[b] = c


def delitem(a, b):
    del a[b]


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def iand(a, b):
    a &= b
    return a


def ior(a, b):
    a |= b
    return a


def ixor(a, b):
    a ^= b
    return a


def call(function, /, *args, **kwargs):
    return function(*args, **kwargs)


class attrgetter:
    """`attrgetter('a.b')(r)` is `r.a.b`; with several names a tuple."""

    def __init__(self, /, *attrs):
        if not attrs:
            raise TypeError("attrgetter expected 1 argument, got 0")
        for name in attrs:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")
        self._attrs = attrs

    def __call__(self, obj, /):
        values = []
        for path in self._attrs:
            value = obj
            for name in path.split("."):
                value = getattr(value, name)
            values.append(value)
        return values[0] if len(values) == 1 else tuple(values)

    def __repr__(self):
        return f"operator.attrgetter({', '.join([repr(name) for name in self._attrs])})"


class methodcaller:
    """`methodcaller('m', 1)(r)` is `r.m(1)`."""

    def __init__(self, name=None, /, *args, **kwargs):
        if name is None:
            raise TypeError("methodcaller needs at least one argument, the method name")
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        args = [repr(self._name), *map(repr, self._args), *[f"{name}={value!r}" for name, value in self._kwargs.items()]]
        return f"operator.methodcaller({', '.join(args)})"


# A module has these of its own class, too.
__lt__, __le__, __eq__, __ne__, __gt__, __ge__ = lt, le, eq, ne, gt, ge


def __getattr__(name):  # mark: in C
    import _operator_rest

    if name.startswith("__") and name.endswith("__"):
        return _operator_rest.special(name)
    if name.startswith("_") or name not in _operator_rest.NAMES:
        raise AttributeError(f"module 'operator' has no attribute '{name}'")
    return getattr(_operator_rest, name)
