"""`memoryview`: windows on bytes."""

m = memoryview(bytearray(b"hello"))
print(m[0], m[1:3].tobytes(), len(m), m.readonly, m.nbytes, m.format, m.itemsize, m.shape, m.obj)
m[0] = 72
m[1:3] = b"EL"
print(m.obj, m.tolist(), bytes(m), m.hex())
with memoryview(b"abc") as v:
    print(v[::-1].tobytes(), v == b"abc", v[-1], b"abc" == v)
try:
    v[0]
except ValueError as e:
    print(e)
try:
    memoryview(b"abc")[0] = 1
except TypeError as e:
    print(e)
try:
    memoryview("x")
except TypeError as e:
    print(e)
import array

a = array.array("i", [1, 2, 3])
w = memoryview(a)
print(w[1], w.itemsize, w.format, w.tolist(), w.nbytes)
w[0] = 7
print(a)
print(isinstance(w, memoryview), type(w), memoryview, w.cast("B")[0], list(memoryview(b"ab")), 97 in memoryview(b"ab"))
print(
    bytes(memoryview(b"xyz")[1:]),
    bytearray(memoryview(b"q")),
    int.from_bytes(memoryview(b"\x01\x00"), "big"),
)
