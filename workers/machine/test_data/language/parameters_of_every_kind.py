"""Parameters: positional only, keyword only, defaults, stars, unpacking in calls, annotations and what the function knows of them."""

import inspect


def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(everything(1, d=4), everything(1, 2, 3, 4, 5, d=6, e=7, f=8), everything(1, d=0, a="kw", b="kw"))
print(everything(*range(5), **{"d": 1}, **dict(z=2)), everything(*"ab", *"cd", d="e"), everything(*[], 1, *(), d=1))
print(inspect.signature(everything), everything.__defaults__, everything.__kwdefaults__, everything.__code__.co_varnames[:7], everything.__code__.co_argcount, everything.__code__.co_posonlyargcount, everything.__code__.co_kwonlyargcount)
for name, p in inspect.signature(everything).parameters.items():
    print(name, p.kind.name, p.default is not p.empty, str(p), end="; ")
print()


def only(*, key=None, other): return key, other
def slash(x, /, **kw): return x, kw
def stars(*a, **k): return a, k
def annotated(x: int, *y: "str", z: int | None = 3, **w: None) -> float: ...


print(only(other=1), slash(1, x=2), stars(), stars(1, a=2), annotated.__annotations__, inspect.signature(annotated))
for source in ("only()", "only(1)", "only(oter=1)", "slash(x=1)", "slash()", "everything()", "everything(1)", "everything(1, 2, c=3)", "everything(1, 2, 3, c=4, d=5)", "everything(a=1, d=2)", "stars(**{'a b': 1})", "stars(**{1: 2})", "stars(a=1, **{'a': 1})", "only(**None)"):
    try:
        print(source, eval(source))
    except TypeError as error:
        print(source, "->", str(error).replace("__main__.", ""))


def remember(item, seen=[]):
    seen.append(item)
    return seen


print(remember(1), remember(2), remember(3, []), remember.__defaults__, remember(4) is remember.__defaults__[0])
order = []


def note(x):
    order.append(x)
    return x


def defaults_once(a=note("default a"), *, b=note("default b")):
    return a, b


print(order, defaults_once(), defaults_once(1), order)
order.clear()
stars(note(1), *[note(2), note(3)], k=note(4), **{"m": note(5)})
print(order)


def swap(a, b): return b, a


pair = (1, 2)
print(swap(*pair), swap(*swap(*pair)), swap(**dict(a="x", b="y")), swap(b=1, a=2), swap(*{"k1": 1, "k2": 2}), swap(*"xy"), swap(*map(int, "34")))
bound = inspect.signature(everything).bind(1, 2, d=3, q=4)
print(bound.args, bound.kwargs, dict(bound.arguments))
bound.apply_defaults()
print(dict(bound.arguments))
for arguments, keywords in (((), {}), ((1, 2), {"c": 3, "d": 4})):
    try:
        print(inspect.signature(everything).bind(*arguments, **keywords))
    except TypeError as error:
        print(error)
double = lambda x, *, y=2: x * y
print(double(3), double(3, y=5), double.__name__, double.__kwdefaults__, (lambda *a, **k: (a, k))(1, b=2), (lambda: (yield))().__name__, (lambda a=1, /: a)())


def outer(x, /):
    def x_(y): return x, y
    return x_


print(outer(1)(y=2), outer.__name__, outer(1).__qualname__, outer.__doc__, outer.__module__ == __name__)


class Callable:
    def __call__(self, *args, **kwargs): return len(args), sorted(kwargs)
    def method(self, a, /, *b): return a, b
    def __init__(self, *_, **__): ...


print(Callable(1, x=2)(1, 2, z=1), Callable().method(1, 2), Callable.method(None, 3), inspect.signature(Callable.method), inspect.signature(Callable().method), inspect.signature(Callable()))
