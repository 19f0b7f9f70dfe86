"""Numbers in memory that processes share: blocks of bytes of the run's kernel."""

import _kernel
from multiprocessing.process import inherited
from multiprocessing.synchronize import RLock, _shown

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]

# Type codes of the module `array`: size in bytes and whether it is signed; floats are 8 bytes.
_INTEGERS = {
    "b": (1, True),
    "B": (1, False),
    "h": (2, True),
    "H": (2, False),
    "i": (4, True),
    "I": (4, False),
    "l": (8, True),
    "L": (8, False),
    "q": (8, True),
    "Q": (8, False),
}


def _code(typecode):
    """The type code of a kind of number of `ctypes`, or what it is already."""
    return getattr(typecode, "_type_", typecode)


def _size(typecode):
    if typecode in _INTEGERS:
        return _INTEGERS[typecode][0]
    if typecode in ("d", "f"):
        return 8
    if typecode in ("c", "?"):
        return 1
    if typecode == "u":
        return 4
    raise TypeError("this type has no size")


def _encode(typecode, value):
    if typecode in _INTEGERS:
        size, signed = _INTEGERS[typecode]
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        wrapped = value & ((1 << (8 * size)) - 1)
        return wrapped.to_bytes(size, "little")
    if typecode == "?":
        return bytes([bool(value)])
    if typecode == "c":
        octets = bytes([value]) if isinstance(value, int) else bytes(value)
        if len(octets) != 1:
            raise TypeError("one character bytes, bytearray or integer expected")
        return octets
    if typecode == "u":
        if not isinstance(value, str) or len(value) != 1:
            raise TypeError("unicode string expected")
        return ord(value).to_bytes(4, "little")
    if typecode == "f":
        from struct import pack, unpack

        # As near as four bytes come to it.
        (value,) = unpack("f", pack("f", value))
    return _kernel.float_bytes(float(value))


def _decode(typecode, octets):
    if typecode in _INTEGERS:
        return int.from_bytes(octets, "little", signed=_INTEGERS[typecode][1])
    if typecode == "?":
        return octets != b"\0"
    if typecode == "u":
        return chr(int.from_bytes(octets, "little"))
    return octets if typecode == "c" else _kernel.bytes_float(octets)


# What `ctypes` calls the kinds of numbers.
_NAMES = dict(zip("?cubBhHiIlLqQfd", "bool char wchar byte ubyte short ushort int uint long ulong long ulong float double".split()))


class _Locked:
    """What values and arrays with a lock have in common."""

    def _set_lock(self, lock):
        if lock is not True and not hasattr(lock, "acquire"):
            raise AttributeError(f"{lock!r} has no method 'acquire'")
        self._lock = RLock() if lock is True else lock

    __getstate__ = inherited

    def get_lock(self):
        return self._lock

    def get_obj(self):
        from multiprocessing._shared_rest import raw

        return raw(self)

    def acquire(self, *args):
        return self._lock.acquire(*args)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        self._lock.release()


class _Number:
    """One shared number. Reading and writing are single steps; `value += 1` is two."""

    def __init__(self, typecode, value=0):
        self._typecode = typecode = _code(typecode)
        self._size = _size(typecode)
        self._block = _kernel.new_block(_encode(typecode, b"\0" if typecode == "c" and not value else value))

    @property
    def value(self):
        return _decode(self._typecode, _kernel.read_block(self._block, 0, self._size))

    @value.setter
    def value(self, value):
        _kernel.write_block(self._block, 0, _encode(self._typecode, value))

    def __repr__(self):
        return f"c_{_NAMES[self._typecode]}({self.value!r})"

    def __getattr__(self, name):  # mark: in C
        kind = type(self).__name__
        if kind == "_Number" and name != "_typecode":
            kind = f"c_{_NAMES[self._typecode]}"
        raise AttributeError(f"{kind!r} object has no attribute {name!r}")

    __getstate__ = inherited


class Synchronized(_Number, _Locked):
    """One shared number with a lock."""

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {super().__repr__()}>"

    def __init__(self, typecode, *args, lock=True):
        super().__init__(typecode, *args)
        self._set_lock(lock)


class _Row:
    """Shared numbers in a row."""

    def __init__(self, typecode, size_or_initializer):
        if isinstance(size_or_initializer, int):
            if size_or_initializer < 0:
                raise ValueError(f"Array length must be >= 0, not {size_or_initializer}")
            size_or_initializer = [0] * size_or_initializer
        items = list(size_or_initializer)
        self._typecode = typecode = _code(typecode)
        self._size = _size(typecode)
        self._length = len(items)
        self._block = _kernel.new_block(b"".join([_encode(typecode, item) for item in items]))

    def __len__(self):
        return self._length

    def _index(self, index):
        if not isinstance(index, int):
            raise TypeError("indices must be integers")
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("invalid index")
        return index * self._size

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [self[i] for i in range(*index.indices(self._length))]
            return items if self._typecode not in "cu" else (b"" if self._typecode == "c" else "").join(items)
        return _decode(self._typecode, _kernel.read_block(self._block, self._index(index), self._size))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places, items = range(*index.indices(self._length)), list(value)
            if len(places) != len(items):
                raise ValueError("Can only assign sequence of same size")
            for i, item in zip(places, items):
                self[i] = item
            return
        _kernel.write_block(self._block, self._index(index), _encode(self._typecode, value))

    def __iter__(self):
        for index in range(self._length):
            yield self[index]

    @property
    def raw(self):
        if self._typecode != "c":
            raise AttributeError("'Array' object has no attribute 'raw'")
        return _kernel.read_block(self._block, 0, self._length)

    @raw.setter
    def raw(self, octets):
        _kernel.write_block(self._block, 0, octets[: self._length])

    @property
    def value(self):
        if self._typecode not in "cu":
            raise AttributeError(f"'{type(self).__name__}' object has no attribute 'value'")
        return self[:].split("\0" if self._typecode == "u" else b"\0", 1)[0]

    @value.setter
    def value(self, items):
        if len(items) > self._length:
            raise ValueError("string too long" if self._typecode == "u" else "byte string too long")
        end = "\0" if self._typecode == "u" else b"\0"
        items += end * (len(items) < self._length)
        self[: len(items)] = items

    __repr__ = _shown
    __getstate__ = inherited


class SynchronizedArray(_Row, _Locked):
    """Shared numbers in a row with a lock."""

    def __init__(self, typecode, size_or_initializer, lock=True):
        super().__init__(typecode, size_or_initializer)
        self._set_lock(lock)


class SynchronizedString(SynchronizedArray):
    """Shared characters with a lock."""


def Value(typecode_or_type, *args, lock=True):
    if not isinstance(typecode_or_type, str):
        from multiprocessing import _shared_types

        return _shared_types.value(typecode_or_type, args, lock)
    return Synchronized(typecode_or_type, *args, lock=lock) if lock else _Number(typecode_or_type, *args)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    if not isinstance(typecode_or_type, str):
        from multiprocessing import _shared_types

        return _shared_types.array(typecode_or_type, size_or_initializer, lock)
    if not lock:
        return _Row(typecode_or_type, size_or_initializer)
    kind = SynchronizedString if typecode_or_type == "c" else SynchronizedArray
    return kind(typecode_or_type, size_or_initializer, lock)


def RawValue(typecode_or_type, *args):
    return Value(typecode_or_type, *args, lock=False)


def RawArray(typecode_or_type, size_or_initializer):
    return Array(typecode_or_type, size_or_initializer, lock=False)


def __getattr__(name):  # mark: in C
    from multiprocessing import _shared_rest

    if name in __all__:
        return getattr(_shared_rest, name)
    raise AttributeError(f"module 'multiprocessing.sharedctypes' has no attribute '{name}'")
