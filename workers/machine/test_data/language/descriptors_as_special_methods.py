# Special methods that are descriptors, built-in functions that are no methods, odd messages.
# Python 3.12: `iter` says which argument must be callable in other words.
from functools import partialmethod, singledispatchmethod
import io
import sys


class Grid:
    @singledispatchmethod
    def __getitem__(self, key):
        return f"other {key!r}"

    @__getitem__.register
    def _(self, key: int):
        return f"number {key}"

    def scale(self, factor, value):
        return factor * value

    __call__ = partialmethod(scale, 5)
    show = print
    size = len
    upper = str.upper


grid = Grid()
print(grid[4], grid["a"], grid(3), grid.size([1, 2]))
grid.show("shown")


class Bound:
    def __get__(self, instance, owner):
        return lambda other: ("added", type(instance).__name__, other)


class Adder:
    __add__ = Bound()


print(Adder() + 1)


class Half:
    w = property(None, lambda self, value: None)


for attempt in (
    lambda: Half().w, lambda: iter(5, 6), lambda: {slice(1): 2}, lambda: hash({}.keys()), lambda: type("X", (), {}, a=1),
    lambda: setattr(ValueError(), "__suppress_context__", "x"),
):
    try:
        print(attempt())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    class Wrong(Half, colour=1):
        pass
except TypeError as error:
    print(error)

before = sys.stdout.write
sys.stdout.write = lambda text: before(text.upper())
print("abc")
del sys.stdout.write
print("straight")


def f():
    pass


print(f.__code__ == f.__code__, hash(f.__code__) == hash(f.__code__), {f.__code__: 1}[f.__code__])
exec(compile("1 + 1", "<input>", "single"))
exec(compile("x = 7", "<input>", "single"))
exec(compile("x, [x]", "<input>", "single"))
exec(compile("None", "<input>", "single"))
exec(compile("for i in range(2): print(i)\n", "<input>", "single"))
