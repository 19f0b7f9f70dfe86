# struct: numbers at and beyond every limit, buffers too small, formats that are none.
# Python 3.12: a number that does not fit is told of by the letter of its format.
import struct
from array import array


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


values = (-(2**70), -(2**63) - 1, -40000, -129, -1, 256, 70000, 2**31, 2**32, 2**40, 2**63, 2**64, 2**70)
for mark in "@=<>!":
    for letter in "bBhHiIlLqQnN":
        seen = {}
        for value in values:
            try:
                seen.setdefault("fits", []).append(struct.pack(mark + letter, value).hex())
            except struct.error as error:
                seen.setdefault(str(error), []).append(value)
        for message, found in seen.items():
            print(mark + letter, message, found)
for value in (1e300, -1e300, 3.5e38, 3.4028235677973366e38, 1e-50, 65520.0):
    for format in ("f", "<f", ">f", "e", "<e", "d"):
        attempt(lambda: struct.pack(format, value))

attempt(lambda: struct.pack("i", "x"))
attempt(lambda: struct.pack("i", 1.5))
attempt(lambda: struct.pack("f", "x"))
attempt(lambda: struct.pack("c", "a"))
attempt(lambda: struct.pack("s", "a"))
attempt(lambda: struct.pack("2i", 1))
attempt(lambda: struct.pack("z", 1))
attempt(lambda: struct.pack("5"))
attempt(lambda: struct.unpack("i", b"abc"))
attempt(lambda: struct.unpack("i", "abcd"))
attempt(lambda: struct.unpack("i", 5))
attempt(lambda: struct.calcsize(5))
attempt(lambda: struct.unpack_from("i", b"abcd", 2))
attempt(lambda: struct.unpack_from("i", b"abcd", -2))
attempt(lambda: struct.unpack_from("i", b"abcd", -8))
attempt(lambda: struct.unpack_from("<i", b"abcdefgh", -6))
attempt(lambda: struct.pack_into("i", bytearray(3), 0, 1))
attempt(lambda: struct.pack_into("i", bytearray(8), 6, 1))
attempt(lambda: struct.pack_into("i", bytearray(8), -2, 1))
attempt(lambda: struct.pack_into("i", bytearray(8), -9, 1))
attempt(lambda: struct.pack_into("i", b"abcd", 0, 1))
attempt(lambda: struct.pack_into("2i", bytearray(8), 0, 1))
attempt(lambda: list(struct.iter_unpack("i", b"abcde")))
attempt(lambda: struct.iter_unpack("", b""))
attempt(lambda: struct.unpack("<2i", array("i", [7, 8])))
attempt(lambda: struct.unpack("<2h", memoryview(b"\1\0\2\0")))
attempt(lambda: struct.Struct(b"<2h").format)
numbers = array("i", [0, 0, 0])
struct.pack_into("<2h", numbers, 4, 1, 2)
print(numbers, numbers[1] == 0x20001)
buffer = bytearray(6)
struct.pack_into(">h", buffer, -2, 258)
print(buffer)
