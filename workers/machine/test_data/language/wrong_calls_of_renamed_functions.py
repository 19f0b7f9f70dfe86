# Messages of wrong calls name a function as it is called now: a wrapper by what it wraps.
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(number, *, base=10):
        return function(number)

    return wrapper


@logged
def target(number):
    return number


class Account:
    @logged
    def deposit(self):
        return self


def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


attempt(lambda: target())
attempt(lambda: target(1, 2, 3))
attempt(lambda: target(1, digits=2))
attempt(lambda: target(1, number=2))
attempt(lambda: Account().deposit(5))
square = lambda side: side * side
square.__qualname__ = "Shapes.square"
attempt(lambda: square())


def by_place(first, /):
    return first


by_place.__qualname__ = "by_name"
attempt(lambda: by_place(first=1))
