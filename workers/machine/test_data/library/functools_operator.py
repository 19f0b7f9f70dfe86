"""functools and operator."""

import functools
import operator
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, reduce, singledispatch, total_ordering, wraps
from operator import attrgetter, itemgetter, methodcaller


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 5), 10))
attempt(lambda: reduce(operator.add, []))
double = partial(operator.mul, 2)
print(double(5), partial(double, 3)(), double.args, partial(int, base=2)("101"))
attempt(lambda: partial(5))


def logged(function):
    @wraps(function)
    def wrapper(*args, **keywords):
        """wrapper"""
        print("call", function.__name__, args, keywords)
        return function(*args, **keywords)

    return wrapper


@logged
def add(a, b=1):
    """Adds."""
    return a + b


print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__(1, 1))


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info())
fib.cache_clear()
print(fib.cache_info())


@lru_cache(maxsize=2)
def square(x):
    print("square", x)
    return x * x


square(1), square(2), square(1), square(3), square(1), square(2)
print(square.cache_info())


@cache
def slow(x):
    print("slow", x)
    return x


slow(1), slow(1)


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        print("computing")
        return self.radius**2


c = Circle(3)
print(c.area, c.area, c.__dict__)


@total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


print(Version(1) <= Version(2), Version(1) >= Version(2), Version(3) > Version(2), max(Version(1), Version(2)).number)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


@singledispatch
def show(value):
    return f"object {value}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return f"list of {len(value)}"


print(show(1), show([1, 2]), show("x"), show(True))
rows = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), itemgetter(0, 1)(rows[0]), attrgetter("radius")(c), methodcaller("upper")("abc"))
print(operator.itemgetter(1)([5, 6]), operator.contains([1], 1), operator.getitem({"a": 1}, "a"), operator.not_(0), operator.neg(3))
