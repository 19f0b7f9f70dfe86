"""Lists of numbers of one kind. Follows the documentation of CPython's `array`."""

# mark: in C

import struct
import sys
from _inspect import is_viewed

typecodes = "bBuhHiIlLqQfd"
_SIZES = {"b": 1, "B": 1, "u": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}
_NAMES = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short",
          "i": "signed integer", "I": "unsigned int", "l": "signed integer"}


def _too_large(code, value, least):
    """Why a number is no item."""
    if code in "qQ":
        return "can't convert negative int to unsigned" if code == "Q" and value < 0 else "int too big to convert"
    if code in "IL" and value < 0:
        return "can't convert negative value to unsigned int"
    if not -(1 << 63) <= value < 1 << 63 + (code in "IL"):
        return f"Python int too large to convert to C {'unsigned ' if code in 'IL' else ''}long"
    if code in "bH" and not -(1 << 15 + (code == "H") * 16) <= value < 1 << 15 + (code == "H") * 16:
        name = "signed short integer" if code == "b" else "signed integer"
    else:
        name = _NAMES[code]
    return f"{name} is {'less than minimum' if value < least else 'greater than maximum'}"


class array:
    """A sequence whose items are all of the kind that `typecode` says."""

    __class_getitem__ = classmethod(type(list[int]))
    _is_built_in_sequence = True

    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self.typecode = typecode
        self.itemsize = _SIZES[typecode]
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str) and typecode != "u":
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        else:
            self.extend(initializer)

    def _item(self, value):
        code = self.typecode
        if code == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("array item must be unicode character")
            return value
        if code in "fd":
            if not isinstance(value, (int, float)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            return float(value) if code == "d" else struct.unpack("f", struct.pack("f", value))[0]
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        bits = self.itemsize * 8
        least, most = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        if not least <= value <= most:
            raise OverflowError(_too_large(code, value, least))
        return int(value)

    def _resized(self):
        """The items, before there are more or fewer."""
        if "_memoryview" in sys.modules and is_viewed(self):
            raise BufferError("cannot resize an array that is exporting buffers")
        return self._items

    def append(self, v, /):
        self._resized().append(self._item(v))

    def extend(self, bb, /):
        if isinstance(bb, array) and bb.typecode != self.typecode:
            raise TypeError("can only extend with array of same kind")
        items = self._resized()
        for value in list(bb):
            items.append(self._item(value))

    fromlist = extend

    def insert(self, i, v, /):
        self._resized().insert(i, self._item(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        return self._resized().pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._resized().remove(v)

    def index(self, v, start=0, stop=9223372036854775807, /):
        if v not in self._items[start:stop]:
            raise ValueError("array.index(x): x not in array")
        return self._items.index(v, start, stop)

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def tobytes(self):
        if self.typecode == "u":
            return "".join(self._items).encode("utf-32-le")
        return struct.pack(f"{len(self)}{self.typecode}", *self._items)

    __bytes__ = tobytes

    def frombytes(self, buffer, /):
        if isinstance(buffer, (memoryview, array)):
            buffer = bytes(buffer)
        if len(buffer) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        self._resized().extend(struct.unpack(f"{len(buffer) // self.itemsize}{self.typecode}", buffer))

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        """Adds `n` items from a binary file; those that there are, if there are fewer."""
        data = f.read(n * self.itemsize)
        self.frombytes(data[: len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tounicode(self):
        if self.typecode != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self._items)

    def fromunicode(self, ustr, /):
        if self.typecode != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        self.extend(ustr)

    def buffer_info(self):
        return id(self), len(self)

    def byteswap(self):
        swapped = [struct.pack(">" + self.typecode, item) for item in self._items]
        self._items = [struct.unpack("<" + self.typecode, item)[0] for item in swapped]

    def _same(self, items):
        made = array(self.typecode)
        made._items = items
        return made

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, value):
        return value in self._items

    def __getitem__(self, at):
        if isinstance(at, slice):
            return self._same(self._items[at])
        try:
            return self._items[at]
        except IndexError:
            raise IndexError("array index out of range") from None

    def __setitem__(self, at, value):
        if isinstance(at, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if len(self._items[at]) != len(value._items):
                self._resized()
            self._items[at] = value._items
            return
        value = self._item(value)
        try:
            self._items[at] = value
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __delitem__(self, at):
        del self._resized()[at]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._same(self._items + other._items)

    def __radd__(self, other):
        return other + self.tobytes() if isinstance(other, (bytes, bytearray)) else NotImplemented

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._same(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._resized()
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        return self._same(list(self._items))

    def __reversed__(self):
        return reversed(self._items)

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self.typecode}')"
        content = repr(self.tounicode()) if self.typecode == "u" else repr(self._items)
        return f"{type(self).__name__}('{self.typecode}', {content})"


ArrayType = array
