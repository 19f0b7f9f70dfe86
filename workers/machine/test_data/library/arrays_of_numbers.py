"""array: compact sequences of numbers."""

import array as module
from array import array

a = array("i", [3, 1, 2])
print(a, a.typecode, a.itemsize, len(a), a[0], a[-1], a[1:], a[::-1], list(a), 2 in a, sorted(a), sum(a), max(a), module.typecodes)
a.append(5)
a.extend([7, 8])
a.insert(1, 99)
print(a, a.pop(), a.pop(0), a.index(2), a.count(99), a.tolist())
a.remove(99)
a.reverse()
a[0] = -1
a[1:3] = array("i", [10, 20, 30])
del a[-1]
print(a, a + array("i", [1]), a * 2, a == array("i", [-1, 10, 20, 30]), a < array("i", [0]))
a += array("i", [4])
a *= 2
print(a, a.tobytes()[:8], a.buffer_info()[1], a.byteswap(), a[:2])
for code in "bBhHiIlLqQfd":
    x = array(code, [1, 2, 100])
    print(code, x.itemsize, x, x.tobytes()[: x.itemsize])
b = array("h")
b.frombytes(b"\x01\x00\x02\x00")
b.fromlist([3, 4])
print(b, array("h", b"\x05\x00"), array("B", b"abc"), bytes(array("B", [65, 66])), array("d", [1.5, -0.0, float("inf")]), array("f", [0.1]), array("u", "héllo"), array("u", "ab").tounicode(), array("b"), array("i", range(3)), array("d", (x / 2 for x in range(3))))
u = array("u", "text")
print(u[0], [f"{n:02x}" for n in array("B", b"\xff\x00")])
for i, n in enumerate(array("q", [2**62, -(2**63)])):
    print(i, n)
first, *rest = array("b", [1, 2, 3])
print(first, rest, [*array("b", [1])], tuple(array("f", [0.5])), dict(zip(array("b", [1, 2]), "ab")), any(array("b", [0, 0])), list(map(abs, array("b", [-1, 2]))), list(reversed(array("b", [1, 2]))))
print(repr(array("d")), bool(array("i")), array("i", [1, 2]).__class__.__name__, issubclass(array, object), array("i", [1, 2, 3, 4])[1::2])
grid = [array("i", [0]) * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)
copy = a[:]
copy[0] = 0
print(copy == a, a.__copy__() == a, len(a))
for action in (
    lambda: array("i", [1.5]), lambda: array("b", [128]), lambda: array("B", [-1]), lambda: array("x", []), lambda: array("i", ["a"]), lambda: a.append("x"), lambda: a[99], lambda: a.pop(99), lambda: a.remove(12345), lambda: a.index(12345), lambda: a + [1], lambda: a.extend(array("h", [1])), lambda: a.frombytes(b"abc"), lambda: array("I", [2**32]), lambda: array("h").pop(), lambda: a.__setitem__(slice(0, 1), [1]), lambda: array("ii"), lambda: array("d", ["x"]), lambda: array("f", [None]),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
