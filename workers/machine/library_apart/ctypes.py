"""The kinds of numbers of C, for what processes share: `multiprocessing.Value(c_double, 0.5)`.

There is no C here, so there are no pointers, structures and foreign functions.
"""

import struct

_BITS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 64, "L": 64, "q": 64, "Q": 64}


class _Kind(type):
    """The class of these classes: a kind times a number is an array of so many."""

    def __mul__(cls, length):
        if not isinstance(length, int):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(length).__name__}'")
        if length < 0:
            raise ValueError("Array length must be >= 0, not %d" % length)
        name = f"{cls.__name__}_Array_{length}"
        return type(cls)(name, (Array,), {"_type_": cls, "_length_": length, "__module__": "__main__"})

    __rmul__ = __mul__


class _Simple(metaclass=_Kind):
    """One number; too large ones lose their upper bits."""

    _type_ = "i"

    def __init__(self, value=None):
        self.value = self._nothing() if value is None else value

    def _nothing(self):
        return {"c": b"\0", "u": "\0", "?": False, "f": 0.0, "d": 0.0}.get(self._type_, 0)

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        code = self._type_
        if code in _BITS:
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            bits = _BITS[code]
            value = int(value) & (1 << bits) - 1
            if code.islower() and value >> bits - 1:
                value -= 1 << bits
        elif code in "fd":
            if not isinstance(value, (int, float)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            value = float(value)
            if code == "f":
                (value,) = struct.unpack("f", struct.pack("f", value))
        elif code == "?":
            value = bool(value)
        elif code == "c":
            value = bytes([value]) if isinstance(value, int) else value
            if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                raise TypeError("one character bytes, bytearray or integer expected")
        elif not isinstance(value, str) or len(value) != 1:
            raise TypeError("one character unicode string expected")
        self._value = value

    def __bool__(self):
        return self._value not in (0, b"\0", "\0")

    def __repr__(self):
        return f"{type(self).__name__}({self._value!r})"


class Array(metaclass=_Kind):
    """Numbers of one kind in a row."""

    _type_, _length_ = None, 0

    def __init__(self, *values):
        if len(values) > self._length_:
            raise IndexError("invalid index")
        self._items = [self._type_(value).value for value in values]
        self._items += [self._type_().value for _ in range(self._length_ - len(values))]

    def __len__(self):
        return self._length_

    def __getitem__(self, at):
        try:
            found = self._items[at]
        except IndexError:
            raise IndexError("invalid index") from None
        if not isinstance(at, slice) or self._type_._type_ not in "cu":
            return found
        return (b"" if self._type_._type_ == "c" else "").join(found)

    def __setitem__(self, at, value):
        if isinstance(at, slice):
            values = list(value)
            if len(values) != len(self._items[at]):
                raise ValueError("Can only assign sequence of same size")
            self._items[at] = [self._type_(item).value for item in values]
            return
        if not -self._length_ <= at < self._length_:
            raise IndexError("invalid index")
        self._items[at] = self._type_(value).value


def _kind(name, code):
    made = _Kind(name, (_Simple,), {"_type_": code, "__module__": "ctypes"})
    globals()[name] = made
    return made


for _name, _code in (
    ("c_bool", "?"), ("c_char", "c"), ("c_wchar", "u"), ("c_byte", "b"), ("c_ubyte", "B"), ("c_short", "h"),
    ("c_ushort", "H"), ("c_int", "i"), ("c_uint", "I"), ("c_long", "l"), ("c_ulong", "L"), ("c_float", "f"),
    ("c_double", "d"),
):  # fmt: skip
    _kind(_name, _code)
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long
c_int8, c_uint8, c_int16, c_uint16 = c_byte, c_ubyte, c_short, c_ushort
c_int32, c_uint32, c_int64, c_uint64 = c_int, c_uint, c_long, c_ulong


def sizeof(thing, /):
    """How many bytes a kind or a value takes."""
    kind = thing if isinstance(thing, type) else type(thing)
    if issubclass(kind, Array):
        return kind._length_ * sizeof(kind._type_)
    if not issubclass(kind, _Simple):
        raise TypeError("this type has no size")
    return 4 if kind._type_ == "u" else struct.calcsize(kind._type_.replace("l", "q").replace("L", "Q"))
