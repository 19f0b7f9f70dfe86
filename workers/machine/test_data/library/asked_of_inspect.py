"""What `inspect` finds out without calling anything, and classes that say what they are."""

import copy
import enum
import inspect
from datetime import datetime, timedelta, timezone


class Lazy:
    here = 1

    @property
    def dear(self):
        raise RuntimeError("asked")

    def __getattr__(self, name):
        raise RuntimeError("asked")

    def method(self, a, b=2, *rest, c=3, **more):
        return a


lazy = Lazy()
lazy.own = 5
print(inspect.getattr_static(lazy, "here"), inspect.getattr_static(lazy, "own"))
print(isinstance(inspect.getattr_static(lazy, "dear"), property), inspect.getattr_static(Lazy, "here"))
print(inspect.getattr_static(lazy, "missing", "nothing"))
try:
    inspect.getattr_static(lazy, "missing")
except AttributeError as error:
    print(error)
print(inspect.getcallargs(Lazy.method, lazy, 1)["b"], sorted(inspect.getcallargs(lazy.method, 1, 5, 6, d=7)))
try:
    inspect.getcallargs(lazy.method)
except TypeError:
    print("not to be called like that")




print(inspect.isframe(lazy), inspect.ismethoddescriptor(Lazy.method))
print(type(enum.Enum).__name__, enum.EnumMeta is enum.EnumType, repr(type(enum.Flag)))

print(timezone(timedelta(0)) is timezone.utc, copy.copy(timezone.utc) is timezone.utc, copy.deepcopy([timezone.utc]))
print(timezone(timedelta(hours=1), "one"), copy.copy(timezone(timedelta(hours=1), "one")))
print(copy.deepcopy(timezone(timedelta(hours=2))), timezone(timedelta(0), "zero"), datetime(2024, 1, 1, tzinfo=timezone.utc))
for wrong in ((5,), (timedelta(days=2),), (timedelta(0), 5)):
    try:
        timezone(*wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
