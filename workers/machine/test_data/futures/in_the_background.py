"""A decorator that returns futures, and attributes computed in the background."""

import functools
from concurrent.futures import ThreadPoolExecutor


def background(pool):
    """A decorator: the function returns a future at once."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return pool.submit(function, *args, **kwargs)

        return wrapper

    return decorate


class Lazy:
    """An attribute computed in the background, waited for when it is first read."""

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        future = instance.__dict__.get(self.name)
        if future is None:
            future = instance.__dict__[self.name] = instance.pool.submit(self.function, instance)
        return future.result()


calls = []


class Report:
    def __init__(self, pool, numbers):
        self.pool, self.numbers = pool, numbers

    @Lazy
    def total(self):
        calls.append("total")
        return sum(self.numbers)

    @Lazy
    def mean(self):
        return sum(self.numbers) / len(self.numbers)


with ThreadPoolExecutor(4) as pool:
    @background(pool)
    def join(*words, sep="-"):
        return sep.join(words)

    future = join("a", "b", sep="+")
    print(type(future).__name__, future.result(), join.__name__, join("x").result())
    report = Report(pool, [1, 2, 3])
    print(report.total, report.total, calls.count("total"), report.mean, isinstance(Report.total, Lazy))
