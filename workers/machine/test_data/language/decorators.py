"""Decorators: plain, with arguments, stacked, on classes, with state."""

import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{key}={value!r}" for key, value in kwargs.items())])
        result = function(*args, **kwargs)
        print(f"{function.__name__}({shown}) -> {result!r}")
        return result

    return wrapper


def repeat(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@logged
def power(base, exponent=2):
    """Raises to a power."""
    return base**exponent


@logged
@repeat(times=2)
def greet(name):
    return f"Hello {name}"


@CountCalls
def ping():
    """Answers."""
    return "pong"


def registered(cls):
    registry[cls.__name__] = cls
    return cls


registry = {}


@registered
class Plugin:
    pass


power(3)
power(2, exponent=10)
greet("Ada")
ping(), ping()
print(power.__name__, power.__doc__, power.__wrapped__(5), ping.calls, ping.__doc__, registry["Plugin"] is Plugin)
