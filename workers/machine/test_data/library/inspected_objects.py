"""inspect: signatures, binding, members, docs, kinds of objects."""

import inspect
from functools import partial, wraps
from inspect import Parameter, Signature, signature


def f(a, b: int, /, c=3, *args: str, d, e: "float" = 2.5, **kw) -> list:
    """Does nothing.

        Really nothing.
    """


sig = signature(f)
print(sig, sig.return_annotation, list(sig.parameters))
for p in sig.parameters.values():
    print(p, p.name, p.kind, p.kind.description, p.default is Parameter.empty or p.default, p.annotation)
bound = sig.bind(1, 2, d=4, z=5)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound.apply_defaults()
print(bound.arguments, sig.bind_partial(1).arguments)
for arguments, keywords in (((1,), {}), ((1, 2), {"d": 1, "a": 5}), ((1, 2, 3), {"c": 3, "d": 1})):
    try:
        print(sig.bind(*arguments, **keywords).arguments)
    except TypeError as error:
        print(error)
print(sig.replace(return_annotation=int, parameters=list(sig.parameters.values())[:2]), Signature([Parameter("x", Parameter.KEYWORD_ONLY, default=1)]), Parameter("y", Parameter.POSITIONAL_OR_KEYWORD).replace(annotation=int), sig == signature(f))
for bad in (lambda: signature(5), lambda: sig.bind()):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Base:
    "The base."

    x = 1

    def __init__(self, v, *, w=None):
        self.v = v

    def method(self, n):
        "A method of the base."

    @classmethod
    def make(cls, text: str = "t"): ...

    @staticmethod
    def util(a, b): ...

    @property
    def prop(self):
        "A property."
        return self.v


class Derived(Base):
    def method(self, n):
        return n


class Called:
    def __call__(self, q, r=1): ...


def decorated(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@decorated
def inner(x, y): ...


print(signature(Base), signature(Base.method), signature(Base(1).method), signature(Base.make), signature(Base.util), signature(Called()), signature(partial(f, 1, d=9)), signature(inner), signature(inner, follow_wrapped=False), signature(lambda z=[]: z), signature(Derived))
print(inspect.getdoc(f), inspect.getdoc(Base.prop), inspect.cleandoc("  a\n    b\n   c\n"), sep="|")
print([name for name, _ in inspect.getmembers(Base(1)) if not name.startswith("__")], [n for n, _ in inspect.getmembers(Base, inspect.isfunction)], inspect.getmro(Derived)[1].__name__)


def gen():
    yield


async def coro(): ...


async def agen():
    yield


tests = "isfunction ismethod isclass ismodule isbuiltin isroutine isgeneratorfunction iscoroutinefunction isasyncgenfunction isgenerator isabstract".split()
for value in (f, Base, Base(1).method, Base.make, len, inspect, gen, gen(), coro, agen, 5, Base.__dict__["prop"], lambda: 0):
    print(getattr(value, "__name__", type(value).__name__), *[test for test in tests if getattr(inspect, test)(value)])
g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g), inspect.unwrap(inner).__name__)
c = coro()
print(inspect.isawaitable(c), inspect.iscoroutine(c), inspect.getcoroutinestate(c))
c.close()
spec = inspect.getfullargspec(f)
print(spec.args, spec.varargs, spec.varkw, spec.defaults, spec.kwonlyargs, spec.kwonlydefaults, sorted(spec.annotations))
print(inspect.stack()[0].function)
