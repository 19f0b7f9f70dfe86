# ctypes: numbers of C, structures, unions, arrays, buffers; sizes, wrapping, errors.
import copy
import ctypes
import pickle
from ctypes import *


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


for value in ["x", 1.5, None, 2**40, -1, b"a", True, 300, 65]:
    for kind in [c_int, c_double, c_bool, c_char, c_ubyte, c_long, c_float, c_wchar, c_short, c_byte]:
        attempt(lambda: kind(value))
print(c_int(), c_double(), c_bool(), c_char(), c_wchar(), c_float(0.1), c_float(1e300), c_ulong(-1), c_ushort(70000))
for kind in [c_int8, c_uint8, c_int16, c_uint16, c_int32, c_uint32, c_int64, c_uint64, c_size_t, c_ssize_t, c_longlong, c_bool, c_char, c_wchar, c_float]:
    print(kind.__name__, sizeof(kind), alignment(kind), kind._type_)
number = c_int(40)
number.value += 2
print(number, number.value, bool(number), bool(c_int(0)), number == c_int(42), c_int(5) != c_int(5))


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_int)]

    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


class Point3(Point):
    _fields_ = [("z", c_char)]


class Shape(Structure):
    _fields_ = [("centre", Point), ("corners", Point * 2), ("sides", c_int * 3), ("name", c_char * 8), ("label", c_wchar * 4)]


class Packed(Structure):
    _pack_ = 1
    _fields_ = [("a", c_char), ("b", c_long), ("c", c_short)]


class Bits(Union):
    _fields_ = [("whole", c_uint), ("bytes", c_ubyte * 4), ("half", c_ushort)]


class Late(Structure):
    pass


Late._fields_ = [("a", c_short), ("b", c_int)]
print([sizeof(kind) for kind in (Point, Point3, Shape, Packed, Bits, Late)], [alignment(kind) for kind in (Point, Shape, Packed, Bits)])
print(Point.x, Point.y, Point3.z, Shape.corners, Point.y.offset, Point.y.size, Packed.c, Point3._fields_)
point = Point(3, 4)
print(point.x, point.y, point.length(), bytes(point), Point(y=7).y, Point3(1, 2, b"c").z, Point().x)
point.x += 1.5
point.extra = "kept"
print(point.x, point.extra, type(point.x), type(point.y))
shape = Shape(Point(1, 2), (Point * 2)((5, 6), (7, 8)), (3, 4), b"tri", "ab")
shape.centre.x = 9
shape.sides[2] = -1
shape.corners[1].y = 70
print(shape.centre.x, shape.centre.y, shape.corners[1].x, shape.corners[1].y, shape.sides[:], shape.name, shape.label)
shape.centre = Point(8, 8)
shape.name = b"pentagon"
shape.sides = (c_int * 3)(1, 2, 3)
print(shape.centre.x, shape.name, list(shape.sides), Shape((5, 6)).centre.x)
bits = Bits(whole=0x01020304)
bits.bytes[0] = 255
print(hex(bits.whole), bits.bytes[:], hex(bits.half), Late(1, 2).b, bytes(Packed(b"a", 1, 2)))

Row = c_int * 3
row = Row(1, 2)
print(len(row), row[0], row[-1], row[:], row[::2], list(row), Row.__name__, Row._length_, Row._type_, Row is c_int * 3, sizeof(row))
row[0:2] = [7, 8]
row[-1] = 2**31
print(list(row), sum(row), 8 in row, bytes(row), [value for value in reversed(row)])
table = (Row * 2)((1, 2, 3), (4, 5, 6))
table[0][1] = 20
print(table[0][:], table[1][2], sizeof(table), (Row * 2).__name__)

buffer = create_string_buffer(b"hello")
print(buffer.value, buffer.raw, len(buffer), sizeof(buffer))
buffer.value = b"hi"
print(buffer.value, buffer.raw, buffer[0], buffer[:2])
buffer.raw = b"ABCDEF"
print(buffer.value, create_string_buffer(3).raw, create_string_buffer(b"ab", 5).raw, create_unicode_buffer("né").value, create_unicode_buffer(2)[:])

print(Point.from_buffer_copy(bytes(Point(3, 4))).x, (c_int * 2).from_buffer_copy(b"\1\0\0\0\2\0\0\0")[:])
memory = bytearray(8)
view = c_int.from_buffer(memory, 4)
view.value = 258
print(memory)
other = copy.copy(row)
other[0] = 0
print(row[0], other[0], pickle.loads(pickle.dumps(c_int(4))), pickle.loads(pickle.dumps(Point(1, 2))).y)


class Money(c_long):
    pass


class Account(Structure):
    _fields_ = [("balance", Money)]


print(Money(5).value, Account(Money(6)).balance.value, isinstance(Account(Money(6)).balance, Money), Account(7).balance.value)



class Named(Structure):
    _fields_ = [("name", c_char_p), ("number", c_int)]


text = c_char_p(b"some text")
print(text.value, c_char_p(), c_wchar_p("né").value, sizeof(Named), Named(b"Ann", 3).name, Named().name, bool(text), bool(c_char_p()))
text.value = b"other"
print(text.value, list(ARRAY(c_int, 2)(1, 2)))
attempt(lambda: c_char_p("text"))
attempt(lambda: c_wchar_p(b"bytes"))
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point("a"))
attempt(lambda: Point(1, x=2))
attempt(lambda: Row(1, 2, 3, 4))
attempt(lambda: Row()[5])
attempt(lambda: Row()["x"])
attempt(lambda: Row("x"))
attempt(lambda: row.__setitem__(5, 1))
attempt(lambda: row.__setitem__(slice(0, 2), [7]))
attempt(lambda: row.__delitem__(0))
attempt(lambda: setattr(point, "x", "s"))
attempt(lambda: setattr(number, "value", "x"))
attempt(lambda: c_int * -1)
attempt(lambda: c_int * "x")
attempt(lambda: Structure())
attempt(lambda: setattr(buffer, "value", b"abcdefg"))
attempt(lambda: sizeof(int))
attempt(lambda: sizeof("x"))
attempt(lambda: ctypes.c_foo)
attempt(lambda: create_string_buffer("text"))
attempt(lambda: number + 1)
attempt(lambda: type("Q", (Structure,), {"_fields_": [("x", int)]}))
attempt(lambda: type("Q", (Structure,), {"_fields_": [("x",)]}))
attempt(lambda: type("Q", (Structure,), {"_fields_": 3}))
attempt(lambda: Point.from_buffer_copy(b"abc"))
attempt(lambda: c_int.from_buffer(b"abcd"))
