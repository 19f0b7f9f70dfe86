"""Shared numbers with and without a lock."""

from multiprocessing import Array, RawArray, RawValue, Value

v = Value("i", 3, lock=False)
v.value += 1
print(v.value, hasattr(v, "get_lock"))
a = Array("i", [1, 2], lock=False)
a[0] = 5
print(a[:], hasattr(a, "get_lock"), len(a))
w = Value("d", 1.5)
print(w.get_obj().value, hasattr(w, "get_lock"), RawValue("i", 4).value, RawArray("i", 2)[:])
with Array("i", range(3)).get_lock():
    print("locked")
b = Array("i", range(5))
b[0:2] = [7, 8]
print(b[:])


def too_many():
    b[0:2] = [1, 2, 3]


for wrong in (too_many, lambda: Value("i", "x"), lambda: Array("i", -1), lambda: Value("i", 1, lock=5)):
    try:
        wrong()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
