"""Properties: getter, setter, deleter, docs, inheritance, overriding one part, computed and validated, cached, on classes."""

from functools import cached_property


class Celsius:
    def __init__(self, degrees=0.0):
        self.degrees = degrees

    @property
    def degrees(self):
        """The temperature in Celsius."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._degrees = float(value)

    @degrees.deleter
    def degrees(self):
        self._degrees = 0.0

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.degrees = (value - 32) * 5 / 9

    kelvin = property(lambda self: self._degrees + 273.15, doc="In kelvin.")
    secret = property(fset=lambda self, v: setattr(self, "hidden", v))


c = Celsius(25)
print(c.degrees, c.fahrenheit, c.kelvin, vars(c), Celsius.degrees.__doc__, Celsius.kelvin.__doc__, Celsius.fahrenheit.__doc__, type(Celsius.degrees).__name__)
c.fahrenheit = 212
c.secret = "s"
c.degrees += 1
print(c.degrees, c.hidden, c._degrees)
del c.degrees
print(c.degrees, Celsius.degrees.fget(c), Celsius.kelvin.fset, Celsius.degrees.fdel is not None, Celsius.degrees.fset.__name__)
c.__dict__["degrees"] = "in the dictionary"
print(c.degrees, c.__dict__["degrees"])


class Kelvin(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return super().degrees + 1000

    @property
    def kelvin(self):
        return f"{super().kelvin:.2f} K"

    @kelvin.setter
    def kelvin(self, value):
        self._degrees = value - 273.15


k = Kelvin(5)
print(k.degrees, k.kelvin, k._degrees)
k.kelvin = 300
k.degrees = 10
print(k.degrees, k.kelvin, Kelvin.degrees.fset is Celsius.degrees.fset, isinstance(Kelvin.kelvin, property))
for attempt in (lambda: setattr(c, "kelvin", 1), lambda: setattr(c, "degrees", -300), lambda: delattr(c, "kelvin"), lambda: Celsius(-999), lambda: delattr(c, "fahrenheit"), lambda: setattr(c, "degrees", "x"), lambda: c.nothing, lambda: Celsius.nothing, lambda: setattr(k, "fahrenheit", None)):
    try:
        attempt()
        print("fine")
    except (AttributeError, ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Data:
    def __init__(self, numbers):
        self.numbers = numbers
        self.computed = 0

    @cached_property
    def mean(self):
        """The mean."""
        self.computed += 1
        return sum(self.numbers) / len(self.numbers)

    @cached_property
    def broken(self):
        raise KeyError("broken")


d = Data([1, 2, 6])
print(d.mean, d.mean, d.computed, "mean" in vars(d), Data.mean.__doc__, type(Data.mean).__name__)
d.numbers.append(11)
print(d.mean)
del d.mean
print(d.mean, d.computed)
d.mean = "set"
print(d.mean)
try:
    d.broken
except KeyError as error:
    print(error)


class Circle:
    def __init__(self, r):
        self.r = r

    def _get(self):
        return self.r * 2

    def _set(self, d):
        self.r = d / 2

    diameter = property(_get, _set)
    area = property(lambda s: round(3.14159 * s.r**2, 2))
    broken = property()

    @property
    @staticmethod
    def weird():
        return 1


class Big(Circle):
    def _get(self):
        return "overridden, but the property keeps the old one"

    def __getattr__(self, name):
        return f"no {name}"


b = Big(3)
b.diameter = 10
print(b.r, b.diameter, b.area, b.anything)
for attempt in (lambda: setattr(Circle(1), "broken", 1), lambda: setattr(Circle(1), "area", 5), lambda: property(5)):
    try:
        print("fine", type(attempt()).__name__)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


def make_property(name, kind):
    slot = "_" + name

    def get(self):
        return getattr(self, slot)

    def set_(self, value):
        setattr(self, slot, kind(value))

    return property(get, set_, doc=f"{name} as {kind.__name__}")


class Row:
    a = make_property("a", int)
    b = make_property("b", str)


r = Row()
r.a, r.b = "12", 5
print(r.a, r.b, Row.a.__doc__, vars(r), {n for n, v in vars(Row).items() if isinstance(v, property)} == {"a", "b"})
try:
    r.a = "x"
except ValueError as error:
    print(error)
