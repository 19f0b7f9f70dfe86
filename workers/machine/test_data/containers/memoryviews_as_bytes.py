# A memoryview is taken for bytes where bytes are; patterns of sequences take arrays.
view = memoryview(b"abc")
print(str(view, "ascii"), b"-".join([view, b"z", view[1:]]), b"xabc".find(view), view[1:2] in b"ab", bytes(view), bytearray(view[1:]))
print(b"abcabc".count(view), b"abcd".startswith(view[:2]), b"abcabc".replace(view, b"x"), b"a,b".split(memoryview(b",")))
print(int.from_bytes(view, "big"), b"abc" == view, view == b"abc", str(memoryview(bytearray(b"hey")), encoding="utf-8"))
changing = bytearray(b"hello")
window = memoryview(changing)[1:4]
print(b"".join([window]), window in changing)
changing[1:4] = b"EYY"
print(b"".join([window]))
for wrong in (lambda: b"".join([view, "x"]), lambda: b"".join([3]), lambda: b"a".find("a"), lambda: "a" in b"a"):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
window.release()
try:
    b"".join([window])
except (ValueError, TypeError, BufferError) as error:
    print(type(error).__name__)

import array

match array.array("i", [1, 2]):
    case [x, y]:
        print("array", x, y)
