"""Decorators: plain, with arguments, optional arguments, classes, stacking, methods, wraps, lru_cache, singledispatch."""

import functools
import inspect


def log(function=None, *, level="info", times=1):
    """Usable with or without arguments."""
    if function is None:
        return functools.partial(log, level=level, times=times)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        for _ in range(times):
            shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
            print(f"{level}: {function.__name__}({shown})")
        return function(*args, **kwargs)

    wrapper.level = level
    return wrapper


@log
def add(a, b=1, *rest, flag=False):
    """Adds."""
    return a + b


@log(level="warn", times=2)
def greet(name: str) -> str:
    return f"hi {name}"


print(add(1, 2), add(5, flag=True), greet("x"))
print(add.__name__, add.__doc__, add.__wrapped__(1, 1), add.level, greet.level, greet.__annotations__, inspect.signature(add), inspect.signature(greet), greet.__qualname__, log.__doc__)


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)


class Math:
    @CountCalls
    def double(self, x):
        return x * 2

    @staticmethod
    @log
    def static(x):
        return x

    @classmethod
    @log(level="cls")
    def made(cls, x):
        return cls.__name__ * x

    @property
    @functools.lru_cache
    def heavy(self):
        print("computed")
        return 42

    @functools.cached_property
    def cached(self):
        print("cached once")
        return [1]


m = Math()
print(m.double(4), m.double(5), Math.double.calls, Math.double.__name__, m.static(1), Math.made(2) if False else "", m.heavy, m.heavy, m.cached is m.cached, vars(m))
del m.cached
print(m.cached)


def outer(f):
    print("outer decorates", f.__name__)
    return lambda *a: f"outer({f(*a)})"


def inner(f):
    print("inner decorates", f.__name__)

    def inside(*a):
        return f"inner({f(*a)})"

    return inside


@outer
@inner
def target(x):
    return x


print(target(3))
registry = {}


def register(name):
    return lambda f: registry.setdefault(name, f)


@register("a")
def first(): ...
@register("b")
@register("c")
def second(): ...


print(list(registry), registry["b"] is registry["c"], registry["a"].__name__)


@functools.lru_cache(maxsize=2)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.cache
def power(base, exponent=2):
    return base**exponent


print(fib(30), fib.cache_info(), power(3), power(3, 2), power(3, exponent=2), power.cache_info(), fib.cache_parameters())
fib.cache_clear()
print(fib.cache_info())
try:
    power([])
except TypeError as error:
    print(error)


@functools.singledispatch
def show(x):
    return f"something {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return f"sequence of {len(x)}"


show.register(str, lambda x: f"text {x}")
print(show(1), show(True), show([1]), show((1, 2)), show("s"), show(1.5), show(None), show.dispatch(bool)(2), sorted(t.__name__ for t in show.registry))


@(lambda f: f() * 2)
def computed():
    return 21


print(computed)
half = functools.partial(pow, 2)
print(half(10), half.func.__name__, half.args, half.keywords, functools.partial(int, base=2)("101"), functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3], 9))
for attempt in (lambda: functools.reduce(max, []), lambda: show(), lambda: functools.wraps(len)(5)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
