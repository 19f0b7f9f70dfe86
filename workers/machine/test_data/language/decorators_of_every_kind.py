"""Decorators: plain, with arguments, classes, methods, stacked."""

import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **keywords):
        shown = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in keywords.items()])
        result = function(*args, **keywords)
        print(f"{function.__name__}({shown}) -> {result!r}")
        return result

    return wrapper


def repeat(times=2):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v}' for k, v in vars(self).items())})"
    return cls


registry = {}


def register(name=None):
    def decorate(function):
        registry[name or function.__name__] = function
        return function

    return decorate(name) if callable(name) and not (globals().__setitem__("used", name)) else decorate


@logged
@repeat(3)
def greet(name):
    """Greets."""
    return f"hi {name}"


@CountCalls
def square(n):
    return n * n


@add_repr
class Box:
    def __init__(self, width, height):
        self.width, self.height = width, height

    @logged
    def area(self, *, scale=1):
        return self.width * self.height * scale


@register("double")
def twice(n):
    return 2 * n


greet("Ada")
print(greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__("Bob"))
print(square(3), square(4), square.calls, square.__name__)
print(Box(2, 3), Box(2, 3).area(scale=10))
print(registry["double"](21), twice(1), sorted(registry))
