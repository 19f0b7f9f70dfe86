"""`memoryview`: a window on the bytes of `bytes`, `bytearray`, `array` or shared memory."""

import struct
from math import prod
from operator import index

_object = object

_SIZES = {"b": 1, "B": 1, "c": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}


# What is asked of `__buffer__`: all that is known of the items, to be read.
_FULL_BUFFER = 284


class View(memoryview):
    """`memoryview(object)`"""

    _is_built_in_sequence = True
    __slots__ = "_released _shape _is_plain _buffer _start _length _step _format _giver __weakref__".split()

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
        elif hasattr(type(object), "__buffer__"):
            buffer = type(object).__buffer__(object, _FULL_BUFFER)
            if not isinstance(buffer, View):
                raise TypeError("__buffer__ returned non-memoryview object")
            made = View(buffer)
            made._giver = object, buffer
            return made
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(object).__name__}'")
        self._set(*parts)
        if isinstance(object, View):
            self._shape, self._is_plain = object._shape, object._is_plain
        return self

    def _set(self, buffer, start, length, step, format):
        """`length` items, each `step` bytes after the one before; in rows and columns if there is a shape."""
        self._shape = None
        # Whether its items are single bytes in a row: the ordinary case has a short cut.
        self._is_plain = format == "B"
        self._buffer, self._start, self._length, self._step, self._format = buffer, start, length, step, format

    def _part(self, start, length, step, format):
        made = _object.__new__(View)
        made._released = False
        made._set(self._buffer, start, length, step, format)
        return made

    def __radd__(self, other):
        return other + self.tobytes() if isinstance(other, (bytes, bytearray)) else NotImplemented

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
        return len(self.shape)

    @property
    def shape(self):
        self._check()
        return (self._length,) if self._shape is None else self._shape

    @property
    def strides(self):
        strides = [self._step]
        for size in reversed(self.shape[1:]):
            strides.insert(0, strides[0] * size)
        return tuple(strides)

    suboffsets = ()

    @property
    def contiguous(self):
        return self._step == self.itemsize

    c_contiguous = f_contiguous = contiguous

    def __len__(self):
        return self.shape[0] if self.shape else 1

    def _check_flat(self):
        self._check()
        if self._shape is not None:
            raise NotImplementedError("multi-dimensional sub-views are not implemented")

    def _deep_place(self, indexes):
        """The place of an item of several dimensions."""
        shape = self.shape
        if not all([hasattr(type(at), "__index__") for at in indexes]):
            raise TypeError("memoryview: invalid slice key")
        if len(indexes) > len(shape):
            raise TypeError(f"cannot index {len(shape)}-dimension view with {len(indexes)}-element tuple")
        if len(indexes) < len(shape):
            raise NotImplementedError("sub-views are not implemented")
        place = self._start
        for number, (at, size, stride) in enumerate(zip(indexes, shape, self.strides), 1):
            if not -size <= index(at) < size:
                raise IndexError(f"index out of bounds on dimension {number}")
            place += index(at) % size * stride
        return place

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
        if type(key) is int and self._is_plain and 0 <= key < self._length and not self._released:
            return self._buffer[self._start + key * self._step]
        self._check()
        if isinstance(key, tuple):
            return self._item(self._deep_place(key))
        if isinstance(key, slice) and self._shape is not None:
            return self._rows(key)
        if isinstance(key, slice):
            start, stop, step = key.indices(self._length)
            length = len(range(start, stop, step))
            return self._part(self._start + start * self._step, length, self._step * step, self._format)
        if not hasattr(type(key), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        self._check_flat()
        return self._item(self._place(key))

    def _rows(self, key):
        """Some of several rows, one after the other."""
        start, stop, step = key.indices(self._shape[0])
        if step != 1:
            raise NotImplementedError("multi-dimensional slicing is only of neighbours here")
        rows, size = max(0, stop - start), prod(self._shape[1:])
        made = self._part(self._start + start * self.strides[0], rows * size, self._step, self._format)
        made._shape, made._is_plain = (rows, *self._shape[1:]), False
        return made

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
        if isinstance(self._buffer, bytes):
            self._check()
            raise TypeError("cannot modify read-only memory")
        if type(key) is type(value) is int and self._is_plain and 0 <= key < self._length and 0 <= value < 256:
            self._check()
            place = self._start + key * self._step
            self._buffer[place : place + 1] = bytes((value,))
            return
        self._check()
        if not isinstance(key, slice):
            if not isinstance(key, tuple) and self._shape is not None:
                raise NotImplementedError("sub-views are not implemented")
            place = self._deep_place(key) if isinstance(key, tuple) else self._place(key)
            octets = self._encoded(value)
            self._buffer[place : place + len(octets)] = octets
            return
        target = self[key]
        source = View(value)
        if source._length != target._length or source._format != target._format:
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        if source._step == source.itemsize and target._step == target.itemsize:
            target._buffer[target._start : target._start + target.nbytes] = source.tobytes()
            return
        pieces = [source._octets(source._start + at * source._step) for at in range(source._length)]
        for at, octets in enumerate(pieces):
            place = target._start + at * target._step
            target._buffer[place : place + len(octets)] = octets

    def __delitem__(self, key):
        raise TypeError("cannot delete memory")

    def __iter__(self):
        self._check_flat()
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
        self._check()
        items = [self._item(self._start + at * self._step) for at in range(self._length)]
        for size in reversed(self.shape[1:]):
            items = [items[at : at + size] for at in range(0, len(items), size)]
        return items

    def hex(self, *separators):
        return self.tobytes().hex(*separators)

    def toreadonly(self):
        self._check()
        made = self._part(0, self._length, self.itemsize, self._format)
        made._buffer, made._shape, made._is_plain = self.tobytes(), self._shape, self._is_plain
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
        made = self._part(self._start, self.nbytes // _SIZES[format], _SIZES[format], format)
        if shape is not None and tuple(shape) != made.shape:
            if min(shape) < 1:
                raise ValueError("memoryview.cast(): elements of shape must be integers > 0")
            if prod(shape) != made._length:
                raise TypeError("memoryview: product(shape) * itemsize != buffer size")
            if self._shape is not None:
                raise TypeError("memoryview: cast must be 1D -> ND or ND -> 1D")
            made._shape, made._is_plain = tuple(shape), False
        return made

    def release(self):
        giver, buffer = getattr(self, "_giver", (None, None))
        if not self._released and hasattr(type(giver), "__release_buffer__"):
            giver.__release_buffer__(buffer)
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
        return self.shape == other.shape and self.tolist() == other.tolist()

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

    def _items(self, part):
        """The items that have these bytes, and where the first of them begins."""
        size = self.array.itemsize
        first, last = part.start // size, -(-part.stop // size)
        return slice(first, last), first * size

    def __getitem__(self, part):
        if not isinstance(part, slice):
            part = slice(part, part + 1)
            return self[part][0]
        items, start = self._items(part)
        return self.array[items].tobytes()[part.start - start : part.stop - start]

    def __setitem__(self, part, octets):
        items, start = self._items(part)
        whole = bytearray(self.array[items].tobytes())
        whole[part.start - start : part.stop - start] = octets
        self.array[items] = type(self.array)(self.array.typecode, bytes(whole))


View.__name__ = View.__qualname__ = "memoryview"
View.__module__ = "builtins"
