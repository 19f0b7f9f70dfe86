# Python 3.12: the message of an abstract class names the methods in quotation marks.
"""Abstract classes of numbers and containers, and classes registered with them or recognized by a hook."""

import abc
import numbers
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from collections import abc as containers
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import SimpleNamespace

kinds = [numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral]
for value in (True, 5, 2**70, 1.5, 1j, Fraction(1, 2), Decimal("1.5"), "x", None, [1]):
    print(value, [isinstance(value, kind) for kind in kinds], [issubclass(type(value), kind) for kind in kinds])
for kind in kinds:
    print(kind.__name__, sorted(kind.__abstractmethods__))


class Metres(numbers.Real):
    """A length, made of little more than what must be defined."""

    def __init__(self, value):
        self.value = value

    def __float__(self):
        return float(self.value)

    def _new(self, other, make):
        return Metres(make(self.value, float(other)))

    def __add__(self, other):
        return self._new(other, lambda a, b: a + b)

    def __mul__(self, other):
        return self._new(other, lambda a, b: a * b)

    def __floordiv__(self, other):
        return self._new(other, lambda a, b: a // b)

    def __mod__(self, other):
        return self._new(other, lambda a, b: a % b)

    def __neg__(self):
        return Metres(-self.value)

    def __pos__(self):
        return self

    def __eq__(self, other):
        return self.value == float(other)

    def __lt__(self, other):
        return self.value < float(other)

    def __le__(self, other):
        return self.value <= float(other)

    def __repr__(self):
        return f"Metres({self.value})"

    __radd__, __rmul__ = __add__, __mul__
    __abs__ = __ceil__ = __floor__ = __trunc__ = __pos__
    __round__ = __pow__ = __rpow__ = __rfloordiv__ = __rmod__ = __truediv__ = __rtruediv__ = lambda self, *args: self


m = Metres(7)
print(m - 2, 9 - m, divmod(m, 4), complex(m), m.real, m.imag, m.conjugate(), bool(m), bool(Metres(0)), 2 + m)
try:
    hash(m)
except TypeError as error:
    print(error)
try:
    numbers.Integral()
except TypeError as error:
    print(str(error)[:60])


class Countdown(Enum):
    ONE = 1


class OldStyle:
    def __getitem__(self, index):
        return "abc"[index]


class NoHash:
    __hash__ = None


class Comparable:
    def __eq__(self, other):
        return True


class CallsIt:
    def __call__(self):
        return 1


Point = namedtuple("Point", "x y")


def generate():
    yield 1


async def wait():
    pass


async def asynchronous():
    yield 1


samples = [
    1, 1.5, "text", b"bytes", bytearray(b"x"), (1, 2), [1], {1}, frozenset([1]), {"a": 1}, {}.keys(), {}.values(), {}.items(),
    range(3), slice(1), None, ..., len, generate, int, type, Countdown, Countdown.ONE, OldStyle(), NoHash(),
    Comparable(), CallsIt(), CallsIt, Point(1, 2), iter([]), iter({}), zip(), map(str, []), enumerate([]), reversed([]),
    generate(), asynchronous(), deque(), OrderedDict(), defaultdict(int), Counter(), ChainMap(), UserDict(), UserList(),
    UserString(""), SimpleNamespace(), memoryview(b""), print, object(), ValueError("x"), staticmethod(len),
    property(),
]
names = (
    "Hashable Callable Iterable Iterator Reversible Sized Container Collection Sequence MutableSequence ByteString Set "
    "MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Generator Awaitable Coroutine "
    "AsyncIterable AsyncIterator AsyncGenerator"
).split()
for sample in samples:
    found = [name for name in names if isinstance(sample, getattr(containers, name))]
    assert found == [name for name in names if issubclass(type(sample), getattr(containers, name))]
    print(type(sample).__name__, *found)
coroutine = wait()
print([name for name in names if isinstance(coroutine, getattr(containers, name))])
coroutine.close()


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


class Flat(Shape):
    pass


class Round(Flat):
    pass


@Round.register
class Disc:
    pass


class SmallDisc(Disc):
    pass


print([issubclass(SmallDisc, kind) for kind in (Shape, Flat, Round)], isinstance(Disc(), Shape), Shape in Disc.__mro__)
print(Shape.register(int) is int, issubclass(bool, Shape), issubclass(bool, Flat))


class Other(abc.ABC):
    pass


Other.register(Flat)
print(issubclass(Disc, Other), issubclass(Round, Other), issubclass(int, Other))
for wrong in (lambda: Shape.register(5), lambda: Disc and Round.register(Shape), lambda: issubclass(5, Shape)):
    try:
        print(wrong())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class Flying(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Flying:
            return any("fly" in kind.__dict__ for kind in other.__mro__) or NotImplemented
        return NotImplemented


class Bird(Flying):
    pass


class Plane:
    def fly(self):
        pass


print(issubclass(Plane, Flying), issubclass(Plane, Bird), isinstance(Plane(), Flying), isinstance(5, Flying))


class Animal(abc.ABC):
    pass


class Swimming(Animal):
    @classmethod
    def __subclasshook__(cls, other):
        return True if cls is Swimming and hasattr(other, "swim") else NotImplemented


class Fish:
    def swim(self):
        pass


print(issubclass(Fish, Animal), issubclass(Fish, Swimming), issubclass(Plane, Animal))


class Refuses(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return False


class Child(Refuses):
    pass


print(issubclass(Child, Refuses), isinstance(Child(), Refuses), issubclass(int, Refuses))


class Proxy:
    @property
    def __class__(self):
        return dict


print(isinstance(Proxy(), containers.Mapping), isinstance(Proxy(), containers.Sequence))
