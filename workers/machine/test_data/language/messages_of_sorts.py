"""Which two items messages speak of, contexts of exceptions raised again, methods made by hand."""

import functools
import types

for items in ([3, "a"], ["a", 1], [1, 2, "x"], [(1, "a"), (1, 2)]):
    for sort in (
        sorted,
        min,
        max,
        lambda items: sorted(items, reverse=True),
        lambda items: sorted(items, key=lambda x: x),
    ):
        try:
            sort(items)
        except TypeError as error:
            print(error)

try:
    raise LookupError("first")
except LookupError as error:
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise error
        except LookupError as again:
            print(repr(again.__context__), again is error, again.__context__.__context__)


class Greeter:
    name = "Ada"


def greet(self, word):
    return f"{word} {self.name}"


greeter = Greeter()
greeter.greet = types.MethodType(greet, greeter)
print(greeter.greet("hello"), greeter.greet.__self__ is greeter, greeter.greet.__func__ is greet)


def pos(a, b, /):
    pass


for wrong in (lambda: pos(a=1, b=2), functools.partial, lambda: functools.lru_cache(maxsize=None)(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
