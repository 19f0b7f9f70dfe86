"""Every function of functools."""

import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3], 9), sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda x, y: len(y) - len(x))))
try:
    reduce(max, [])
except TypeError as error:
    print("TypeError:", error)
to_base = partial(int, base=2)
print(to_base("101"), to_base.func, to_base.args, to_base.keywords, partial(partial(pow, 2), 5)())


@lru_cache(maxsize=2)
def slow(n):
    print("computing", n)
    return n * n


print(slow(1), slow(1), slow(2), slow(3), slow(1), slow.cache_info())
slow.cache_clear()
print(slow.cache_info(), slow.__wrapped__(9), slow.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().misses)


class Data:
    def __init__(self, values):
        self.values = values

    @cached_property
    def mean(self):
        print("averaging")
        return sum(self.values) / len(self.values)

    def scale(self, by, plus=0):
        return [v * by + plus for v in self.values]

    double = partialmethod(scale, 2)
    shifted = partialmethod(scale, 1, plus=10)


d = Data([1, 2, 3])
print(d.mean, d.mean, "mean" in vars(d), d.double(), d.shifted())
del d.mean
print(d.mean)


@singledispatch
def show(value):
    return f"object {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def show_list(value):
    return "list of " + ", ".join(show(v) for v in value)


@show.register(float)
@show.register(complex)
def _(value):
    return "inexact"


print(show("x"), show(3), show([1, "a"]), show(True), show(1.5), show(1j), show.dispatch(bool) is show.dispatch(int), sorted(c.__name__ for c in show.registry))


class Negator:
    @singledispatchmethod
    def neg(self, value):
        raise NotImplementedError("cannot negate")

    @neg.register
    def _(self, value: int):
        return -value

    @neg.register
    def _(self, value: bool):
        return not value


print(Negator().neg(5), Negator().neg(True))
try:
    Negator().neg("x")
except NotImplementedError as error:
    print("NotImplementedError:", error)


@total_ordering
class Mark:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Mark(1) <= Mark(1), Mark(2) > Mark(1), Mark(2) >= Mark(3), Mark(1) != Mark(2))
print(functools.WRAPPER_ASSIGNMENTS[:2])
