"""`memoryview`: a window on the bytes of `bytes`, `bytearray`, `array` or shared memory."""

import struct
from operator import index

_object = object

_SIZES = {"b": 1, "B": 1, "c": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}


class View(memoryview):
    """`memoryview(object)`"""

    def __new__(cls, object):
        self = _object.__new__(cls)
        self._released = False
        if isinstance(object, View):
            object._check()
            parts = object._buffer, object._start, object._length, object._step, object.format
        elif isinstance(object, (bytes, bytearray)):
            parts = object, 0, len(object), 1, "B"
        elif hasattr(object, "typecode") and hasattr(object, "tobytes"):
            buffer = _ArrayBytes(object) if hasattr(object, "frombytes") else object
            parts = buffer, 0, len(object), object.itemsize, object.typecode
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(object).__name__}'")
        self._set(*parts)
        return self

    def _set(self, buffer, start, length, step, format):
        """`length` items, each `step` bytes after the one before."""
        self._buffer, self._start, self._length, self._step, self._format = buffer, start, length, step, format

    def _part(self, start, length, step, format):
        made = _object.__new__(View)
        made._released = False
        made._set(self._buffer, start, length, step, format)
        return made

    def _check(self):
        if self._released:
            raise ValueError("operation forbidden on released memoryview object")

    @property
    def obj(self):
        self._check()
        return getattr(self._buffer, "array", self._buffer)

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def itemsize(self):
        self._check()
        return _SIZES[self._format]

    @property
    def nbytes(self):
        return self._length * self.itemsize

    @property
    def readonly(self):
        self._check()
        return isinstance(self._buffer, bytes)

    @property
    def ndim(self):
        self._check()
        return 1

    @property
    def shape(self):
        self._check()
        return (self._length,)

    @property
    def strides(self):
        self._check()
        return (self._step,)

    suboffsets = ()

    @property
    def contiguous(self):
        return self._step == self.itemsize

    c_contiguous = f_contiguous = contiguous

    def __len__(self):
        self._check()
        return self._length

    def _place(self, at):
        at = index(at)
        if at < 0:
            at += self._length
        if not 0 <= at < self._length:
            raise IndexError("index out of bounds on dimension 1")
        return self._start + at * self._step

    def _item(self, place):
        if self._format == "B":
            return self._buffer[place]
        return struct.unpack_from("=" + self._format.replace("l", "q").replace("L", "Q"), self._octets(place))[0]

    def _octets(self, place):
        return bytes(self._buffer[place : place + _SIZES[self._format]])

    def __getitem__(self, key):
        self._check()
        if isinstance(key, slice):
            start, stop, step = key.indices(self._length)
            length = len(range(start, stop, step))
            return self._part(self._start + start * self._step, length, self._step * step, self._format)
        if not hasattr(type(key), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        return self._item(self._place(key))

    def _encoded(self, value):
        if self._format == "c":
            return value
        if self._format in "fd":
            return struct.pack("=" + self._format, value)
        if not hasattr(type(value), "__index__"):
            raise TypeError(f"memoryview: invalid type for format '{self._format}'")
        try:
            return index(value).to_bytes(_SIZES[self._format], "little", signed=self._format.islower())
        except OverflowError:
            raise ValueError(f"memoryview: invalid value for format '{self._format}'") from None

    def __setitem__(self, key, value):
        self._check()
        if isinstance(self._buffer, bytes):
            raise TypeError("cannot modify read-only memory")
        if not isinstance(key, slice):
            place, octets = self._place(key), self._encoded(value)
            self._buffer[place : place + len(octets)] = octets
            return
        target = self[key]
        source = View(value)
        if source._length != target._length or source._format != target._format:
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        pieces = [source._octets(source._start + at * source._step) for at in range(source._length)]
        for at, octets in enumerate(pieces):
            place = target._start + at * target._step
            target._buffer[place : place + len(octets)] = octets

    def __delitem__(self, key):
        raise TypeError("cannot delete memory")

    def __iter__(self):
        self._check()
        for at in range(self._length):
            yield self[at]

    def __reversed__(self):
        return iter(self[::-1])

    def __contains__(self, value):
        return any([item == value for item in self])

    def tobytes(self, order="C"):
        self._check()
        if self._step == _SIZES[self._format]:
            return bytes(self._buffer[self._start : self._start + self.nbytes])
        return b"".join([self._octets(self._start + at * self._step) for at in range(self._length)])

    __bytes__ = tobytes

    def tolist(self):
        return [item for item in self]

    def hex(self, *separators):
        return self.tobytes().hex(*separators)

    def toreadonly(self):
        self._check()
        made = self._part(0, self._length, self.itemsize, self._format)
        made._buffer = self.tobytes()
        return made

    def cast(self, format, shape=None):
        self._check()
        if format not in _SIZES:
            raise ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
        if not self.contiguous:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        if format not in "Bbc" and self._format not in "Bbc":
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        if self.nbytes % _SIZES[format]:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        return self._part(self._start, self.nbytes // _SIZES[format], _SIZES[format], format)

    def release(self):
        self._released = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.release()

    def __eq__(self, other):
        if not isinstance(other, View):
            try:
                other = View(other)
            except TypeError:
                return NotImplemented
        if self._released or other._released:
            return self is other
        return self._length == other._length and self.tolist() == other.tolist()

    def __hash__(self):
        self._check()
        if not self.readonly:
            raise ValueError("cannot hash writable memoryview object")
        return hash(self.tobytes())

    def __repr__(self):
        released = "released memory" if self._released else "memory"
        return f"<{released} at 0x{id(self):x}>"


class _ArrayBytes:
    """The items of an array as bytes."""

    def __init__(self, array):
        self.array = array

    def __getitem__(self, part):
        return self.array.tobytes()[part]

    def __setitem__(self, part, octets):
        size = self.array.itemsize
        at = part.start // size
        whole = bytearray(self.array.tobytes()[at * size : (at + 1) * size])
        whole[part.start - at * size : part.stop - at * size] = octets
        item = type(self.array)(self.array.typecode)
        item.frombytes(bytes(whole))
        self.array[at] = item[0]


View.__name__ = View.__qualname__ = "memoryview"
View.__module__ = "builtins"
