"""Every operator on every pair of some values: results, types, and what is refused."""

import operator as o
from collections import deque
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

values = [0, 3, -7, True, 2.5, -0.0, 1 + 2j, "ab", "", b"xy", [1], (1, 2), {1, 2}, frozenset([2]), {"a": 1}, None, Fraction(1, 2), Decimal("1.5"), range(3), timedelta(1), date(2024, 1, 2)]
binary = [o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, o.pow, o.and_, o.or_, o.xor, o.lshift, o.rshift, o.matmul]
compare = [o.lt, o.le, o.gt, o.ge]


def name(value):
    return type(value).__name__


for function in binary:
    print(function.__name__)
    for a in values:
        row = []
        for b in values:
            if function is o.mod and isinstance(a, (str, bytes)) or function is o.pow and (isinstance(b, Decimal) or isinstance(b, complex)):
                continue
            try:
                result = function(a, b)
                row.append(f"{result!r}" if not isinstance(result, (set, frozenset)) else f"{name(result)}{sorted(result)}")
            except TypeError:
                row.append("-")
            except Exception as error:
                row.append(type(error).__name__)
        print("  ", name(a), *row)
for function in compare:
    print(function.__name__)
    for a in values:
        row = []
        for b in values:
            try:
                row.append("FT"[bool(function(a, b))])
            except TypeError:
                row.append("-")
            except Exception as error:
                row.append(type(error).__name__)
        print("  ", f"{name(a):<10}", "".join(row))
print("equal")
for a in values:
    print("  ", f"{name(a):<10}", "".join("FT"[a == b] for b in values), "".join("FT"[a != b] for b in values))
for function in (o.neg, o.pos, o.invert, abs, o.not_, o.truth, o.index, len, hash, int, float, bool, iter, reversed, round, sum, min, sorted, list, str.upper):
    row = []
    for v in values:
        try:
            result = function(v)
            row.append("ok" if function in (iter, reversed, hash) else f"{result!r}" if not isinstance(v, (set, frozenset)) or function in (len, bool) else "ok")
        except TypeError:
            row.append("-")
        except Exception as error:
            row.append(type(error).__name__)
    print(function.__name__, *row)
for a, b in ((1, "a"), ("a", 1), ([1], (1,)), (None, 1), ({}, []), (b"a", "a"), (1.5, "x"), ({1}, [1]), ((1,), [1]), (1j, 1), (len, 1), (int, str), (date(2024, 1, 1), 1), (range(1), range(1)), (object, 2)):
    for function, symbol in ((o.add, "+"), (o.sub, "-"), (o.mul, "*"), (o.lt, "<"), (o.mod, "%"), (o.and_, "&"), (o.pow, "**"), (o.floordiv, "//"), (o.lshift, "<<"), (o.matmul, "@")):
        if isinstance(a, str) and symbol == "%" or date in (type(a), type(b)) or range in (type(a),):
            continue
        try:
            function(a, b)
        except TypeError as error:
            print(symbol, error)
for a in ("x", [1], None, {}, {1}, (), 1.5, 1j, b"", range(1), len, object()):
    for function, symbol in ((o.neg, "-"), (o.pos, "+"), (o.invert, "~"), (abs, "abs"), (len, "len"), (o.index, "index"), (int, "int"), (float, "float"), (iter, "iter"), (next, "next"), (reversed, "reversed"), (round, "round"), (sum, "sum"), (ord, "ord"), (chr, "chr"), (bin, "bin")):
        try:
            function(a)
        except (TypeError, ValueError) as error:
            print(symbol, str(error).split(" object at")[0].split(", not")[0])
        except OverflowError:
            pass
items = [[10, 20, 30], (10, 20, 30), "abc", b"abc", bytearray(b"abc"), deque([1, 2, 3])]
keys = [0, -1, 3, -4, True, 1.0, "k", None, slice(1, 3), slice(None, None, -1), slice(0, 3, 2), (0,), slice("a", 1), slice(0, 2, 0)]
for item in items:
    row = []
    for key in keys:
        try:
            row.append(repr(item[key]))
        except Exception as error:
            row.append(f"{type(error).__name__}({error})" if not isinstance(item, deque) else type(error).__name__)
    print(name(item), *row, sep=" | ")
