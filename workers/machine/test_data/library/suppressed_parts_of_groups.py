# Python 3.12: groups are looked into.
"""contextlib.suppress takes what it knows out of groups of exceptions and lets the rest go on."""

from contextlib import suppress

with suppress(ValueError, KeyError):
    raise ExceptionGroup("all", [ValueError(1), ExceptionGroup("inner", [KeyError("k")])])
print("nothing is left")
try:
    with suppress(ValueError):
        raise ExceptionGroup("some", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), OSError(4)])])
except ExceptionGroup as group:
    print(repr(group))
try:
    with suppress(ValueError):
        raise BaseExceptionGroup("base", [ValueError(1), KeyboardInterrupt()])
except BaseExceptionGroup as group:
    print(repr(group))
with suppress(ExceptionGroup):
    raise ExceptionGroup("itself", [TypeError()])
with suppress():
    print("no exception")
try:
    with suppress(KeyError):
        raise IndexError("another")
except IndexError as error:
    print(repr(error))
