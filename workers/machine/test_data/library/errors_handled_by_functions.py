# Python 3.12: the limit of digits is told in other words.
"""codecs.register_error; the limit of digits of integers as text; names of classes in C; super() of a class."""

import codecs
import collections
import datetime
import decimal
import sys


def handler(error):
    part = error.object[error.start : error.end]
    print(type(error).__name__, error.encoding, part, error.start, error.end, error.reason)
    return "?!", error.end


codecs.register_error("mine", handler)
print("a\u00e9\u4e2db".encode("ascii", "mine"), b"a\xffb".decode("ascii", "mine"), b"a\xffb".decode(errors="mine"))
print("\u00e9\u4e2d".encode("latin-1", "mine"), "plain".encode("ascii", "nobody"))
codecs.register_error("wrong", lambda error: 5)
for name in ("wrong", "nobody"):
    try:
        "\u00e9".encode("ascii", name)
    except (TypeError, LookupError) as error:
        print(type(error).__name__, error)

print(sys.get_int_max_str_digits())
for convert in (lambda: str(10**5000), lambda: int("1" * 5000), lambda: f"{10**5000:,}", lambda: "%d" % 10**4300):
    try:
        convert()
    except ValueError as error:
        print(error)
sys.set_int_max_str_digits(0)
print(len(str(10**5000)), len(f"{10**4400:,}"), len("%d" % 10**5000), int("1" * 5000) % 7)
try:
    sys.set_int_max_str_digits(100)
except ValueError as error:
    print(error)
sys.set_int_max_str_digits(640)
print(sys.get_int_max_str_digits(), hex(10**700)[:10])
try:
    print(10**700)
except ValueError as error:
    print(error)

for thing in (datetime.date(2020, 1, 1), collections.deque(), decimal.Decimal(1), collections.Counter()):
    try:
        thing.nope
    except AttributeError as error:
        print(error)


class Base:
    @property
    def part(self):
        return "part"


class Derived(Base):
    @classmethod
    def parts(cls):
        return super().part


print(type(Derived.parts()).__name__)


class Shouting(dict):
    def keys(self):
        print("keys")
        return ["z"]

    def __getitem__(self, key):
        return 5


print(dict(Shouting(a=1)), {**Shouting(a=1)})
