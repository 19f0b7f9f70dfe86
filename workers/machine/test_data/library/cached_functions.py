"""functools.lru_cache, cache and cached_property."""

from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=None)
def fib(n):
    "Fibonacci numbers."
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print([fib(n) for n in range(16)])
print(fib.cache_info(), fib.__name__, fib.__doc__, fib.__wrapped__.__name__)
fib.cache_clear()
print(fib.cache_info(), fib.cache_parameters())

calls = []


@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x


for n in (1, 2, 1, 3, 1, 2):
    square(n)
print(calls, square.cache_info(), square.cache_parameters())


@lru_cache(typed=True)
def kind(x, *, scale=1):
    calls.append((x, scale))
    return type(x).__name__


calls.clear()
print(kind(3), kind(3.0), kind(True), kind(3, scale=1), kind(3), calls, kind.cache_info())


@lru_cache
def plain(a, b=2):
    return a, b


print(plain(1), plain(1, 2), plain(1, b=2), plain(a=1, b=2), plain(b=2, a=1), plain.cache_info())
try:
    plain([])
except TypeError as error:
    print(error)


@cache
def factorial(n):
    return n * factorial(n - 1) if n else 1


print(factorial(10), factorial(5), factorial(12), factorial.cache_info())


@lru_cache(maxsize=0)
def never(x):
    calls.append(x)
    return x


calls.clear()
never(1), never(1)
print(calls, never.cache_info())


@lru_cache
def fails(x):
    calls.append("tried")
    raise ValueError(x)


for _ in range(2):
    try:
        fails(1)
    except ValueError as error:
        print("ValueError", error)
print(calls, fails.cache_info())


class DataSet:
    def __init__(self, numbers):
        self.data = tuple(numbers)

    @cached_property
    def mean(self):
        "The mean."
        print("computing")
        return sum(self.data) / len(self.data)

    @lru_cache
    def scaled(self, k):
        return [k * x for x in self.data]


d = DataSet([1, 2, 3, 6])
print(d.mean, d.mean, d.__dict__)
del d.mean
print(d.mean, DataSet.mean.__doc__, DataSet.mean.attrname)
d.mean = 99
print(d.mean, d.scaled(2), d.scaled(2) is d.scaled(2), DataSet.scaled.cache_info())
