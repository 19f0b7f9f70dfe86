# Python 3.12: a number that does not fit is told of by the letter of its format.
"""struct: formats, byte orders, alignment, records, errors."""

import struct
from collections import namedtuple
from struct import Struct, calcsize, iter_unpack, pack, pack_into, unpack, unpack_from

print(pack(">bhl", 1, 2, 3), unpack(">bhl", b"\x01\x00\x02\x00\x00\x00\x03"), calcsize(">bhl"))
for order in "<>=!":
    print(order, pack(order + "hIq", -2, 7, 2**40), calcsize(order + "bhiq"))
print(calcsize("@bi"), calcsize("=bi"), calcsize("@bq"), calcsize("ci0i"), calcsize("llh0l"), pack("@bi", 1, 2), pack("@llh0l", 1, 2, 3))
for code, value in [("c", b"z"), ("b", -128), ("B", 255), ("?", True), ("h", -1), ("H", 65535), ("i", -5), ("I", 5), ("l", 1), ("L", 2), ("q", -(2**63)), ("Q", 2**64 - 1), ("e", 1.5), ("f", 0.1), ("d", 0.1), ("3s", b"abcdef"), ("5s", b"ab"), ("4p", b"abcdef"), ("n", 3), ("N", 4), ("P", 5)]:
    form = code if code in "nNP" else "<" + code
    packed = pack(form, value)
    print(code, calcsize(form), packed, unpack(form, packed))
print(pack("<3h", 1, 2, 3), pack("<2s1sx2s", b"ab", b"c", b"de"), unpack("<2xB3x", b"\0\0\x09\0\0\0"), pack("< h h ", 1, 2), pack("<0s", b"x"), pack("<?", []), pack("<d", float("inf")), pack(">f", -0.0))

record = b"raymond   \x32\x12\x08\x01\x08"
name, serialnum, school, gradelevel = unpack("<10sHHb", record)
Student = namedtuple("Student", "name serialnum school gradelevel")
print(name, serialnum, school, gradelevel, Student._make(unpack("<10sHHb", record)))
buffer = bytearray(12)
pack_into("<hh", buffer, 2, 1, 2)
pack_into(">i", buffer, -4, 7)
print(unpack_from("<h", buffer, 4), list(iter_unpack("<bH", b"\x01\x02\x00\x03\x04\x00")))
s = Struct(">I4s")
print(s.size, s.format, s.pack(1, b"abcd"), s.unpack(b"\0\0\0\x02wxyz"), s.unpack_from(b"__\0\0\0\x02wxyz", 2), list(s.iter_unpack(b"\0\0\0\x02wxyz" * 2)))
target = bytearray(s.size)
s.pack_into(target, 0, 258, b"hi")
print(target)
for action in (
    lambda: pack("<b", 128), lambda: pack("<B", -1), lambda: pack("<h", 40000), lambda: pack("<I", 2**32), lambda: pack("<h", 1.5), lambda: pack("<h", "a"), lambda: pack("<hh", 1), lambda: pack("<h", 1, 2), lambda: unpack("<i", b"abc"), lambda: pack("<y", 1), lambda: pack("<c", b"ab"), lambda: pack("<3s", "abc"), lambda: calcsize("5"), lambda: pack("<e", 1e6), lambda: pack("<f", 1e300), lambda: pack("<d", "x"), lambda: unpack_from("<i", b"abc"), lambda: list(iter_unpack("<h", b"abc")), lambda: pack("<n", 1),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(struct.error.__name__, issubclass(struct.error, Exception))
header = pack("!HHIIBBHHH", 80, 1024, 1, 2, 5 << 4, 0x18, 1024, 0, 0)
print(len(header), header.hex(" ", 2), dict(zip("source target seq ack".split(), unpack_from("!HHII", header))))
