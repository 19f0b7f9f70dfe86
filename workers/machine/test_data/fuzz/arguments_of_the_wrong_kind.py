# Python 3.12: some of these messages are worded differently in 3.11.
import array
import calendar
import dataclasses
import itertools


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    pass


def class_of_an_object():
    class Derived(Base, object()):
        pass

    return Derived


def outside_of_a_class(self):
    return super().x


def defaults():
    @dataclasses.dataclass
    class Part:
        rows: slice = slice(0, 1)

    return Part()


def attribute():
    memoryview(b"abc").x = 1


buffer = bytearray()
for action in (
    lambda: pow(0, None, 0),
    lambda: pow(2, "a", 3),
    lambda: pow(2.0, 2, 3),
    lambda: 0 ** float("-inf"),
    lambda: 0.0 ** float("-inf"),
    lambda: 0.0**-1.5,
    lambda: list(itertools.islice(itertools.repeat(0), 2)),
    lambda: itertools.repeat(0, None),
    lambda: buffer.extend("a"),
    lambda: buffer.extend(""),
    lambda: bytearray([2**70]),
    lambda: bytes([-1]),
    lambda: bytes([1.5]),
    lambda: format(0, ",,d"),
    lambda: format(0, ",,"),
    lambda: format(0, ",_d"),
    lambda: bytes.fromhex("\x00\x7f\x80\xad"),
    lambda: bytes.fromhex("zz"),
    lambda: calendar.weekday(2024, 2, 29),
    lambda: calendar.weekday(2024, 2, 0),
    lambda: calendar.weekday(2024, 2, 30),
    lambda: calendar.weekday(12024, 2, 29),
    lambda: array.array("u", [b"a"]),
    attribute,
    class_of_an_object,
    lambda: outside_of_a_class(1),
    defaults,
    lambda: hash(slice(1, 2)) == slice(1, 2).__hash__(),
    lambda: exec("text = 'a\0b'"),
):
    attempt(action)
