"""A table of functions and calls: signatures, binding, the errors of calls themselves."""

import functools
import inspect
from inspect import signature


def none(): ...
def one(a): ...
def two(a, b): ...
def default(a, b=2, c="c"): ...
def star(*args): ...
def stars(**kwargs): ...
def both(a, *args, **kwargs): ...
def keyword(a, *, b): ...
def keyword_default(*, a=1, b): ...
def positional(a, b, /): ...
def positional_default(a, b=2, /, c=3): ...
def everything(a, /, b, c=3, *args, d, e=5, **kwargs): ...
def annotated(a: int, b: "str" = "x", *args: float, c: list = [], **kw: dict) -> None: ...
def nested_default(a=(1, [2]), b={"k": None}, c=..., d=-1.5, e=b"x"): ...


class Thing:
    def __init__(self, a, b=1): ...
    def method(self, x, *, y=2): ...
    @classmethod
    def build(cls, x): ...
    @staticmethod
    def static(x, y): ...
    def __call__(self, z): ...


class NoInit: ...


class New:
    def __new__(cls, a, *, b=2):
        return super().__new__(cls)


functions = [none, one, two, default, star, stars, both, keyword, keyword_default, positional, positional_default, everything, annotated, nested_default, Thing, Thing.method, Thing(1).method, Thing.build, Thing.static, Thing(1), NoInit, New, lambda: 0, lambda x, *y, z=3, **w: 0, functools.partial(default, 1), functools.partial(default, c=5), functools.partial(everything, 1, d=4), functools.partial(Thing, b=2), functools.wraps(two)(lambda *a: 0)]
for f in functions:
    s = signature(f)
    name = getattr(f, "__qualname__", type(f).__name__)
    print(name, s, [(p.name, p.kind.name, "-" if p.default is p.empty else p.default) for p in s.parameters.values()])
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((), {"a": 1}), ((1,), {"b": 2}), ((1,), {"a": 2}), ((1, 2), {"d": 4}), ((1, 2), {"d": 4, "z": 9}), ((1,), {"zz": 1})]
for f in functions[:12]:
    for args, kwargs in calls:
        try:
            bound = signature(f).bind(*args, **kwargs)
            result = f"{bound.args} {bound.kwargs}"
        except TypeError as error:
            result = "no"
        try:
            f(*args, **kwargs)
            outcome = "called"
        except TypeError as error:
            outcome = str(error)
        print(f.__name__, args, kwargs, "->", result, "|", outcome)
for f in (Thing, New, Thing(1).method, Thing.static, Thing(1), int, str, len, [].append, dict, print, "".join, max, isinstance, zip, range, sorted):
    for args, kwargs in (((), {}), ((1, 2, 3, 4), {}), ((1,), {"nope": 1})):
        try:
            f(*args, **kwargs)
        except TypeError as error:
            print(error if f in (Thing, New) or inspect.isfunction(f) else type(error).__name__)
s = signature(everything)
for args, kwargs in (((1, 2), {"d": 4}), ((1, 2, 3, 4, 5), {"d": 4, "x": 1}), ((1,), {"b": 2, "d": 3, "a": 7})):
    bound = s.bind(*args, **kwargs)
    before = dict(bound.arguments)
    bound.apply_defaults()
    print(before, bound.arguments, bound.args, bound.kwargs, everything(*bound.args, **bound.kwargs))
print(s.bind_partial(), s.bind_partial(1), s.bind_partial(e=1).arguments, s == signature(everything), s != signature(two), s.replace(parameters=[]), s.replace(return_annotation=str), [p.replace(name="q") for p in signature(two).parameters.values()][0], signature(annotated).return_annotation, signature(none).return_annotation is inspect.Signature.empty, list(signature(stars).parameters), str(signature(keyword).parameters["b"]))
print({f.__name__: (f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames[: f.__code__.co_argcount + f.__code__.co_kwonlyargcount], f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount) for f in functions[:14]})
print(annotated.__annotations__["args"], inspect.getfullargspec(everything)[:6], inspect.getfullargspec(Thing.method).args)
