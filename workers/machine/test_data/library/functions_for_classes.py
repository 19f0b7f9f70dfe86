"""Functions chosen by the class of an argument."""

from functools import singledispatch, singledispatchmethod

f = singledispatch(lambda x: "general")


@f.register
def _(x: int | str):
    return "scalar"


print(f(1), f("a"), f(2.0))
from collections.abc import Sequence, Mapping

f = singledispatch(lambda x: "general")
f.register(Sequence, lambda x: "sequence")
f.register(Mapping, lambda x: "mapping")
print(f([]), f("a"), f(range(2)), f({}), f(1))
from numbers import Real, Integral

f = singledispatch(lambda x: "?")
f.register(Real, lambda x: "real")
f.register(Integral, lambda x: "integral")
print(f(1), f(True), f(1.5), f(1j))


class N:
    @singledispatchmethod
    @classmethod
    def make(cls, a):
        return cls.__name__, "other"

    @make.register(str)
    @classmethod
    def _(cls, a):
        return cls.__name__, "string"


print(N.make("x"), N.make(1), N().make("y"))


def g(x):
    return 1


try:
    f.register(g)
except TypeError as e:
    print(str(e).split(" at ")[0])
print(list(f.registry.keys())[0], f.dispatch(bool)(1))
