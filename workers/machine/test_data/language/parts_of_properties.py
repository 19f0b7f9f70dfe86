# What a property says of itself, and what is told of one without a setter; names of generators.
import abc


def outer():
    class Local:
        @property
        def p(self):
            """Its text."""
            return 1

    return Local


Local = outer()
for change in (lambda o: setattr(o, "p", 2), lambda o: delattr(o, "p")):
    try:
        change(Local())
    except AttributeError as error:
        print(error)
try:
    property(None, print).__get__(Local())
except AttributeError as error:
    print(error)
print(Local.p.__doc__)
Local.p.__doc__ = "Another text."
print(Local.p.__doc__, Local().p)


class Base(abc.ABC):
    @property
    @abc.abstractmethod
    def size(self): ...

    @property
    def plain(self):
        return 1


print(Base.size.__isabstractmethod__, Base.plain.__isabstractmethod__, Base.__abstractmethods__)


class Shown(property):
    """The class's text."""

    def __set_name__(self, owner, name):
        super().__set_name__(owner, name)
        self.told = (owner.__name__, name)


class Uses:
    @Shown
    def area(self):
        """The getter's text."""
        return 3

    @area.setter
    def area(self, value):
        print("set", value)

    @Shown
    def bare(self):
        return 4


print(Uses.area.__doc__, Uses.bare.__doc__, Uses.area.told, Uses().area)
Uses().area = 9


def numbers():
    yield 1


generator = numbers()
generator.__name__, generator.__qualname__ = "digits", "all.digits"
print(generator.__name__, generator.__qualname__, repr(generator).split(" at ")[0])
try:
    generator.__name__ = 3
except TypeError as error:
    print(error)


async def stubborn():
    try:
        await Once()
    except GeneratorExit:
        await Once()


class Once:
    def __await__(self):
        yield


coroutine = stubborn()
coroutine.send(None)
try:
    coroutine.close()
except RuntimeError as error:
    print(error)


class Unlooped:
    __iter__ = None

    def __getitem__(self, index):
        return [1, 2][index]


def tell(function):
    try:
        print(function())
    except TypeError as error:
        print(error)


def unpack():
    a, b = Unlooped()


import re
import sys

match = re.match("(a)(b)", "ab")
tell(unpack)
tell(lambda: 1 in Unlooped())
tell(lambda: iter(Unlooped()))
tell(lambda: "a" in match)
tell(lambda: print >> sys.stderr)
tell(lambda: print << 1)
