"""Errors in class bodies, decorators, properties, metaclasses and descriptors."""

import functools
import traceback


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def body():
    class Shape:
        sides = 4
        area = sides / 0


def nested_bodies():
    class Outer:
        class Inner:
            names = [name for name in missing_list]


def decorated():
    def checked(function):
        raise TypeError(f"{function.__name__} is refused")

    @checked
    def work():
        pass


def wrapper():
    def twice(function):
        @functools.wraps(function)
        def inner(*args):
            return function(function(*args))
        return inner

    @twice
    def add(x):
        return x + "1"

    add(1)


class Sensor:
    def __init__(self, raw):
        self.raw = raw

    @property
    def value(self):
        return self.raw["value"]

    @value.setter
    def value(self, new):
        if new < 0:
            raise ValueError("negative")
        self.raw["value"] = new

    @classmethod
    def parse(cls, text):
        return cls(int(text))

    @staticmethod
    def scale(value):
        return value * None

    def __getattr__(self, name):
        raise AttributeError(f"no {name} here")

    def __add__(self, other):
        return self.raw + other.raw

    def __getitem__(self, key):
        return self.raw[key]

    def __len__(self):
        return -1

    def __repr__(self):
        return 5

    def __call__(self):
        return self.absent

    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise RuntimeError("while leaving")

    def __eq__(self, other):
        return self.raw == other.raw

    def __contains__(self, item):
        return item in self.raw

    def __hash__(self):
        return "hash"

    def __format__(self, spec):
        return self.raw.format(spec)


sensor = Sensor({})


class Meta(type):
    def __new__(cls, name, bases, space):
        if "run" not in space:
            raise TypeError(f"{name} has no run")
        return super().__new__(cls, name, bases, space)


def metaclass():
    class Job(metaclass=Meta):
        pass


def assign():
    sensor.value = -1


def leave():
    with sensor as entered:
        entered.raw["x"] + 1


def subclass():
    class Base:
        def __init_subclass__(cls, kind):
            cls.kind = kind.upper()

    class Good(Base, kind="good"):
        pass

    class Bad(Base, kind=3):
        pass


def two_bases():
    class A(int, str):
        pass


for action in (
    body, nested_bodies, decorated, wrapper, metaclass, subclass, two_bases, assign, leave,
    lambda: sensor.value,
    lambda: Sensor.parse("x"),
    lambda: Sensor.scale(None),
    lambda: sensor.other,
    lambda: sensor + 5,
    lambda: sensor["k"],
    lambda: len(sensor),
    lambda: repr(sensor), sensor,
    lambda: sensor == 5,
    lambda: 1 in Sensor(5),
    lambda: {sensor: 1},
    lambda: f"{sensor:x}",
    lambda: sensor < 5,
    lambda: -sensor,
    lambda: sensor(1),
):
    show(action)


class Final:
    registry = {}
    registry["a"].append(1)

# Python 3.12: the carets of a formatted value are under its own field.
