# Patterns on classes of one's own, containers that contain themselves, odd keys.
import collections
import collections.abc
import types


class Seq(collections.abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, at):
        return self.items[at]

    def __len__(self):
        return len(self.items)


class Map(collections.abc.Mapping):
    def __init__(self, **items):
        self.items_ = items

    def __getitem__(self, key):
        return self.items_[key]

    def __iter__(self):
        return iter(self.items_)

    def __len__(self):
        return len(self.items_)


def shape(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, *_, y]:
            return f"from {x} to {y}"
        case {"kind": kind, **rest}:
            return f"map {kind} {rest}"
        case {}:
            return "some map"
        case _:
            return "neither"


for value in (
    Seq(), Seq(1), Seq(1, 2, 3), Map(kind="a", b=2), Map(c=1), collections.UserList([1, 2]), collections.UserDict(kind=3),
    collections.OrderedDict(kind=4), collections.ChainMap({"kind": 5}), collections.Counter("ab"), "text", b"ab", 5,
    collections.deque([7]), range(3), {1, 2}, collections.UserString("ab"), object(),
):
    print(type(value).__name__, shape(value))


class P:
    __match_args__ = ("a", "a")
    a = 1


class Q:
    __match_args__ = ("a",)
    a = 1


class L:
    __match_args__ = ["a"]
    a = 1


for make in (P, Q, L):
    try:
        match make():
            case P(x, y):
                print(x, y)
            case Q(x, a=y):
                print(x, y)
            case L(x):
                print(x)
    except TypeError as error:
        print(error)

print({1} in {frozenset({1})}, {2} in {frozenset({1})}, {1} in [frozenset({1})])
held = {frozenset([1]), 2}
held.discard({1})
print(held)
try:
    held.remove({5})
except KeyError as error:
    print(error)
numbers = [3, 1, 2]
try:
    numbers.sort(key=lambda number: numbers.append(number) or number)
except ValueError as error:
    print(error, numbers)
numbers.sort(key=lambda number: len(numbers))
print(numbers)
try:
    numbers.sort(key=lambda number: 1 / 0)
except ZeroDivisionError:
    print(numbers)
print(range(10, 0, -1)[::3], range(0, 20, 3)[-9:9:2], range(10)[5:2], range(10)[20:], range(10)[::-1], range(5)[1:3])


class Doubling(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2 if isinstance(value, int) else value)


class Missing(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = len(self)
        return self[key]


def maker(space):
    class Made(type):
        @classmethod
        def __prepare__(meta, name, bases):
            return space()

        def __new__(meta, name, bases, namespace):
            return super().__new__(meta, name, bases, dict(namespace))

    return Made


class Doubled(metaclass=maker(Doubling)):
    x = 5
    y = "s"

    def double(self):
        return self.x


print(Doubled.x, Doubled.y, Doubled().double(), Doubled.__module__, Doubled.__qualname__)


class Auto(metaclass=maker(Missing)):
    RED
    GREEN


print(Auto.GREEN > Auto.RED)
try:
    class Undefined(metaclass=maker(Doubling)):
        nowhere
except NameError as error:
    print(error)


class Once(dict):
    def __setitem__(self, key, value):
        if key in self and not key.startswith("__"):
            raise TypeError(f"{key} is defined twice")
        super().__setitem__(key, value)


try:
    class Twice(metaclass=maker(Once)):
        def run(self):
            pass

        def run(self):
            pass
except TypeError as error:
    print(error)
try:
    class NoMapping(metaclass=maker(int)):
        pass
except TypeError as error:
    print(error)
