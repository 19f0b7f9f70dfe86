# What has a class of its own in CPython is named in errors as there.
import io
import itertools
import struct

for act in (
    lambda: itertools.chain([1])[0],
    lambda: len(itertools.islice([1], 1)),
    lambda: itertools.cycle("a") + 1,
    lambda: itertools.tee([1])[0].size,
    lambda: itertools.count()[1],
    lambda: itertools.product("a").size,
    lambda: itertools.combinations_with_replacement("a", 1).size,
    lambda: itertools.groupby("a").size,
    lambda: io.StringIO().append("x"),
    lambda: len(io.BytesIO()),
    lambda: struct.Struct("i").length,
    lambda: iter("a").size,
):
    try:
        act()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(itertools.count(3), itertools.count(3, 2), type(itertools.count()), type(iter("a")), io.StringIO)
