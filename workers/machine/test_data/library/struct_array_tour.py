"""struct and array."""

import array
import struct

print(struct.pack(">I", 1), struct.pack("<hB", -2, 255), struct.unpack(">H2s", b"\x01\x02ab"), struct.calcsize("<iqd"), struct.pack("?3sf", True, b"ab", 1.5), struct.unpack_from("<I", b"\0\0\x05\0\0\0", 2), list(struct.iter_unpack("<H", b"\1\0\2\0")))
s = struct.Struct("<ii")
print(s.size, s.pack(1, 2), s.unpack(s.pack(3, 4)), s.format)
for bad in (lambda: struct.pack("<B", 300), lambda: struct.unpack("<I", b"x"), lambda: struct.pack("<I")):
    try:
        bad()
    except struct.error as error:
        print("struct.error")
a = array.array("i", [1, 2, 3])
a.append(4)
a.extend([5])
print(a, a[0], a[1:3], len(a), a.itemsize, a.typecode, a.tolist(), a.index(3), a.count(1), a.pop(), a.tobytes()[:4], sum(a), 2 in a, a == array.array("i", [1, 2, 3, 4]))
a[0] = 10
a.reverse()
a.insert(0, 7)
a.remove(2)
print(a, array.array("d", [1.5]), array.array("b", b"\xff"))
for bad in (lambda: a.append("x"), lambda: array.array("b", [200]), lambda: array.array("q?")):
    try:
        bad()
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__)
