"""functools.singledispatch and singledispatchmethod."""

from collections import OrderedDict
from decimal import Decimal
from functools import singledispatch, singledispatchmethod


@singledispatch
def fun(arg, verbose=False):
    "The general case."
    return "just " + repr(arg)


@fun.register
def _(arg: int, verbose=False):
    return "strength in numbers, eh? " * verbose + str(arg)


@fun.register
def _(arg: list, verbose=False):
    return " ".join(f"{i}:{elem}" for i, elem in enumerate(arg))


@fun.register(complex)
def _(arg, verbose=False):
    return f"better than complicated: {arg.real} {arg.imag}"


def nothing(arg, verbose=False):
    return "nothing"


fun.register(type(None), nothing)


@fun.register(float)
@fun.register(Decimal)
def fun_num(arg, verbose=False):
    return f"half is {arg / 2}"


print(fun("text"), fun(42, verbose=True), fun(["a", "b"]), fun(1 + 2j), fun(None), fun(3.0), fun(Decimal("5")), fun(True), sep="\n")
print(fun.dispatch(float) is fun_num, fun.dispatch(dict) is fun.registry[object], fun.dispatch(bool) is fun.registry[int])
print(sorted(t.__name__ for t in fun.registry), fun.__name__, fun.__doc__)


@singledispatch
def shape(x):
    raise TypeError(f"no shape for {type(x).__name__}")


@shape.register(int)
@shape.register(str)
def _(x):
    return "scalar"


@shape.register(list)
@shape.register(tuple)
def _(x):
    return f"sequence of {len(x)}"


@shape.register(dict)
def _(x):
    return f"mapping of {len(x)}"


print(shape(1), shape("abc"), shape((1, 2)), shape([4]), shape({"a": 1}), shape(OrderedDict()))
try:
    shape(3.5)
except TypeError as error:
    print(error)


class Base:
    pass


class Left(Base):
    pass


class Right(Base):
    pass


class Both(Left, Right):
    pass


@singledispatch
def side(x):
    return "none"


side.register(Right, lambda x: "right")
print(side(Both()), side(Left()), side(Base()))
side.register(Base, lambda x: "base")
print(side(Both()), side(Left()), side(Base()))
side.register(Left, lambda x: "left")
print(side(Both()), side(Left()), side(Right()))


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError("Cannot negate a " + type(arg).__name__)

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register
    def _(self, arg: bool):
        return not arg

n = Negator()
print(n.neg(5), n.neg(True))
for action in (lambda: n.neg("x"), lambda: fun()):
    try:
        action()
    except (NotImplementedError, TypeError) as error:
        print(type(error).__name__, error)
