"""Caches, partial functions, reduce, single dispatch."""

from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, singledispatch


@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


calls = []
print(fibonacci(80), fibonacci.cache_info().hits > 0)
print([square(n) for n in (1, 2, 1, 3, 2)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(4))
double = partial(int, base=2)
print(double("101"), double.func is int, double.keywords, partial(print, "a", sep="-").args)
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], "start"))


@singledispatch
def describe(value):
    return f"something: {value}"


@describe.register
def _(value: int):
    return f"int: {value}"


@describe.register(list)
def _(value):
    return f"list of {len(value)}"


print(describe(1), describe([1, 2]), describe("x"), describe(True))


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        print("computing")
        return self.radius**2 * 3

    def scaled(self, factor, offset=0):
        return self.radius * factor + offset

    doubled = partialmethod(scaled, 2, offset=1)


circle = Circle(2)
print(circle.area, circle.area, circle.doubled(), "area" in circle.__dict__)
del circle.area
print(circle.area)
