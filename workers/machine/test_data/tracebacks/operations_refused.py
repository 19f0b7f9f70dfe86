"""Operations on values of the wrong kinds: the words of each TypeError, and the last uncaught."""

import operator

values = [1, 2.5, "s", b"b", None, [1], (1,), {"a": 1}, {1}, range(2), len, int, 1j, True]
symbols = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow, "<<": operator.lshift, "&": operator.and_, "|": operator.or_, "@": operator.matmul, "<": operator.lt, ">=": operator.ge, "in": lambda a, b: a in b, "[]": lambda a, b: a[b], "divmod": divmod}
samples = [(1, "s"), ("s", 1), ([1], (1,)), (None, 1), (1, None), ({"a": 1}, 1), (b"b", "s"), ({1}, [1]), (1j, 2), (2.5, "s"), (len, 1), (int, str), (range(2), [1]), ("s", "t"), (1, [1])]
for symbol, operation in symbols.items():
    print("--", symbol)
    for left, right in samples:
        try:
            operation(left, right)
        except TypeError as error:
            print(" ", error)
        except (KeyError, ValueError) as error:
            print("  ", type(error).__name__, error)
print("-- in place")
for text in ("x = 1; x += 's'", "x = 's'; x -= 1", "x = []; x += 1", "x = (); x += [1]", "x = {}; x |= 5", "x = {1}; x &= [1]", "x = None; x **= 2", "x = 5; x @= 2", "x = 's'; x *= 's'", "x = 1.5; x //= 's'", "x = 1.5; x <<= 1", "x = b''; x += ''", "x = []; x *= []"):
    try:
        exec(text)
        print("fine", text)
    except TypeError as error:
        print(" ", text, "|", error)
print("-- alone")
for value in values:
    for name, action in (("-", operator.neg), ("~", operator.invert), ("abs", abs), ("len", len), ("iter", iter), ("call", lambda v: v()), ("[0]", lambda v: v[0]), ("int", int), ("float", float), ("hash", hash), ("index", operator.index), ("round", round), ("list", list), ("sum", sum), ("ord", ord), ("range", range), ("set item", lambda v: operator.setitem(v, 0, 1)), ("del item", lambda v: operator.delitem(v, 0)), ("next", next)):
        try:
            action(value)
        except (TypeError, ValueError) as error:
            if name in ("call", "iter", "len", "-", "hash", "set item", "next") or value in ("s", None):
                print(f"{name:<8} {type(error).__name__}: {error}")
        except (IndexError, KeyError, AttributeError):
            pass
print(sum(values[:2]), [3] < [4], (1, "a") < (2, 5))
print((1, "a") < (1, 5))
