"""C's numbers, structures, unions and arrays as objects over bytes. Follows the documentation of CPython's `ctypes`.

They are for values that processes share, and for the sizes and the arithmetic of C. There is no C to call: pointers to
anything but texts, functions and libraries are not here.
"""

import struct
from operator import index

__all__ = """
Structure Union LittleEndianStructure LittleEndianUnion Array ARRAY sizeof alignment
create_string_buffer create_unicode_buffer c_buffer c_bool c_byte c_ubyte c_char c_wchar
c_short c_ushort c_int c_uint c_long c_ulong c_longlong c_ulonglong c_float c_double c_int8 c_uint8 c_int16 c_uint16
c_int32 c_uint32 c_int64 c_uint64 c_size_t c_ssize_t c_char_p c_wchar_p
""".split()


class _Memory:
    """Bytes of this process. What processes share has the same two methods."""

    def __init__(self, octets):
        self.octets = octets

    def read(self, at, size):
        return bytes(self.octets[at : at + size])

    def write(self, at, octets):
        self.octets[at : at + len(octets)] = octets


class _Kind(type):
    """The class of all kinds of data: `kind * 3` is an array of three."""

    def __mul__(cls, length):
        if not hasattr(type(length), "__index__"):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(length).__name__}'")
        length = index(length)
        if length < 0:
            raise ValueError(f"Array length must be >= 0, not {length}")
        if (cls, length) not in _arrays:
            members = {"_type_": cls, "_length_": length, "__module__": cls.__module__}
            _arrays[cls, length] = _Kind(f"{cls.__name__}_Array_{length}", (Array,), members)
        return _arrays[cls, length]

    __rmul__ = __mul__

    def __init__(cls, name, bases, members):
        type.__init__(cls, name, bases, members)
        if "_fields_" in members:
            _lay_out(cls, members["_fields_"])
        elif "_length_" in members:
            cls._size, cls._align = cls._type_._size * cls._length_, cls._type_._align

    def __setattr__(cls, name, value):
        type.__setattr__(cls, name, value)
        if name == "_fields_":
            _lay_out(cls, value)


_arrays = {}


def _lay_out(cls, fields):
    """Gives each field its place, so aligned as C's compilers do it, and the class its size."""
    if not isinstance(fields, (list, tuple)):
        raise TypeError("'_fields_' must be a sequence of pairs")
    is_union = issubclass(cls, Union)
    base = cls.__mro__[1]
    all_fields = list(getattr(base, "_all_fields", ()))
    at, align = getattr(base, "_size", 0), getattr(base, "_align", 1)
    for number, field in enumerate(fields):
        if not isinstance(field, tuple) or len(field) < 2 or not isinstance(field[0], str):
            raise TypeError("'_fields_' must be a sequence of (name, C type) pairs")
        name, kind = field[:2]
        if not isinstance(kind, _Kind):
            raise TypeError(f"second item in _fields_ tuple (index {number}) must be a C type")
        if len(field) > 2:
            raise NotImplementedError("there are no bit fields here")
        unit = min(kind._align, getattr(cls, "_pack_", kind._align))
        place = 0 if is_union else at + -at % unit
        setattr(cls, name, _Field(name, kind, place))
        all_fields.append(name)
        at = max(at, kind._size) if is_union else place + kind._size
        align = max(align, unit)
    cls._all_fields, cls._align = all_fields, align
    cls._size = at + -at % align


class _Field:
    """The place of a field in a structure."""

    def __init__(self, name, kind, offset):
        self._name, self._kind, self.offset, self.size = name, kind, offset, kind._size
        # Characters in a row are a text where they are a field.
        self._is_text = issubclass(kind, Array) and kind._type_ in _CHARACTERS

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        found = self._kind._get(instance._memory, instance._offset + self.offset)
        return found.value if self._is_text else found

    def __set__(self, instance, value):
        if self._is_text and isinstance(value, (bytes, str)):
            self._kind._view(instance._memory, instance._offset + self.offset).value = value
        else:
            self._kind._set(instance._memory, instance._offset + self.offset, value)

    def __repr__(self):
        return f"<Field type={self._kind.__name__}, ofs={self.offset}, size={self.size}>"


class _CData(metaclass=_Kind):
    """What all data has: bytes somewhere in a memory."""

    @classmethod
    def _view(cls, memory, offset):
        made = object.__new__(cls)
        object.__setattr__(made, "_memory", memory)
        object.__setattr__(made, "_offset", offset)
        return made

    def __new__(cls, *args, **keywords):
        if not hasattr(cls, "_size"):
            raise TypeError("abstract class")
        return cls._view(_Memory(bytearray(cls._size)), 0)

    @classmethod
    def _get(cls, memory, offset):
        """What a field of this kind gives."""
        return cls._view(memory, offset)

    @classmethod
    def _set(cls, memory, offset, value):
        if isinstance(value, tuple):
            try:
                value = cls(*value)
            except Exception as error:
                raise RuntimeError(f"({cls.__name__}) {type(error).__name__}: {error}") from None
        if not isinstance(value, cls):
            raise TypeError(f"expected {cls.__name__} instance, got {type(value).__name__}")
        memory.write(offset, bytes(value))

    @classmethod
    def from_buffer_copy(cls, source, offset=0):
        """Data with a copy of these bytes."""
        octets = bytes(source)[offset : offset + cls._size]
        if len(octets) < cls._size:
            raise ValueError(
                f"Buffer size too small ({len(bytes(source))} instead of at least {cls._size + offset} bytes)"
            )
        return cls._view(_Memory(bytearray(octets)), 0)

    @classmethod
    def from_buffer(cls, source, offset=0):
        """Data that shares these bytes, which can be written to."""
        if not isinstance(source, bytearray):
            raise TypeError("underlying buffer is not writable")
        if len(source) < cls._size + offset:
            raise ValueError(f"Buffer size too small ({len(source)} instead of at least {cls._size + offset} bytes)")
        return cls._view(_Memory(source), offset)

    def __bytes__(self):
        return self._memory.read(self._offset, self._size)

    def __copy__(self):
        return type(self).from_buffer_copy(bytes(self))

    def __reduce__(self):
        return _restored, (_kind_parts(type(self)), self._memory, self._offset)


def _kind_parts(kind):
    """A class that has a name, or the parts of an array's class."""
    return (_kind_parts(kind._type_), kind._length_) if issubclass(kind, Array) and "_length_" in vars(kind) else kind


def _kind_of(parts):
    return _kind_of(parts[0]) * parts[1] if isinstance(parts, tuple) else parts


def _restored(parts, memory, offset):
    return _kind_of(parts)._view(memory, offset)


_MISSING = object()


class _Simple(_CData):
    """One number, truth value or character."""

    def __init__(self, value=_MISSING):
        if value is not _MISSING:
            self.value = value

    @property
    def value(self):
        return self._decode(self._memory.read(self._offset, self._size))

    @value.setter
    def value(self, value):
        self._memory.write(self._offset, self._encode(value))

    @classmethod
    def _get(cls, memory, offset):
        view = cls._view(memory, offset)
        # A class derived from one of these stays what it is.
        return view.value if cls.__module__ == "ctypes" else view

    @classmethod
    def _set(cls, memory, offset, value):
        if isinstance(value, cls):
            value = value.value
        memory.write(offset, cls._encode(value))

    def __bool__(self):
        return any(bytes(self))

    def __repr__(self):
        if type(self).__module__ != "ctypes":
            return f"<{type(self).__name__} object at {hex(id(self))}>"
        return f"{type(self).__name__}({self.value!r})"


_SIZES = {"b": 1, "h": 2, "i": 4, "l": 8, "f": 4, "d": 8}


class _Integer(_Simple):
    """Too large a number loses its upper bits."""

    @classmethod
    def _encode(cls, value):
        if not hasattr(type(value), "__index__"):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        return (index(value) & (1 << 8 * cls._size) - 1).to_bytes(cls._size, "little")

    @classmethod
    def _decode(cls, octets):
        return int.from_bytes(octets, "little", signed=cls._type_.islower())


class _Float(_Simple):
    @classmethod
    def _encode(cls, value):
        if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        try:
            return struct.pack("<" + cls._type_, float(value))
        except OverflowError:
            return struct.pack("<" + cls._type_, float("inf") if value > 0 else float("-inf"))

    @classmethod
    def _decode(cls, octets):
        return struct.unpack("<" + cls._type_, octets)[0]


def _number(name, code, base):
    size = _SIZES[code.lower()]
    return _Kind(name, (base,), {"_type_": code, "_size": size, "_align": size, "__module__": "ctypes"})


c_byte, c_ubyte = _number("c_byte", "b", _Integer), _number("c_ubyte", "B", _Integer)
c_short, c_ushort = _number("c_short", "h", _Integer), _number("c_ushort", "H", _Integer)
c_int, c_uint = _number("c_int", "i", _Integer), _number("c_uint", "I", _Integer)
c_long, c_ulong = _number("c_long", "l", _Integer), _number("c_ulong", "L", _Integer)
c_float, c_double = _number("c_float", "f", _Float), _number("c_double", "d", _Float)
c_int8, c_uint8, c_int16, c_uint16 = c_byte, c_ubyte, c_short, c_ushort
c_int32, c_uint32, c_int64, c_uint64 = c_int, c_uint, c_long, c_ulong
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long


class c_bool(_Simple):
    """Anything; its truth value is kept."""

    _type_, _size, _align = "?", 1, 1
    _encode = staticmethod(lambda value: bytes([bool(value)]))
    _decode = staticmethod(lambda octets: octets != b"\0")


class c_char(_Simple):
    """One byte."""

    _type_, _size, _align = "c", 1, 1

    @staticmethod
    def _encode(value):
        if isinstance(value, int) and 0 <= value < 256:
            return bytes([value])
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise TypeError("one character bytes, bytearray or integer expected")
        return bytes(value)

    _decode = staticmethod(bytes)


class c_wchar(_Simple):
    """One character."""

    _type_, _size, _align = "u", 4, 4

    @staticmethod
    def _encode(value):
        if not isinstance(value, str):
            raise TypeError(f"unicode string expected instead of {type(value).__name__} instance")
        if len(value) != 1:
            raise TypeError("one character unicode string expected")
        return ord(value).to_bytes(4, "little")

    _decode = staticmethod(lambda octets: chr(int.from_bytes(octets, "little")))


# What the pointers to texts point to, by addresses of this process.
_pointed = {}


class _Pointer(_Simple):
    """A text, of which the data holds but the address: to another process that means nothing."""

    _size, _align = 8, 8

    @classmethod
    def _encode(cls, value):
        if value is None:
            return bytes(8)
        if not isinstance(value, cls._text):
            what = "bytes" if cls._text is bytes else "unicode string"
            raise TypeError(f"{what} or integer address expected instead of {type(value).__name__} instance")
        address = 0x7F0000000000 + 16 * len(_pointed)
        _pointed[address] = value
        return address.to_bytes(8, "little")

    @classmethod
    def _decode(cls, octets):
        address = int.from_bytes(octets, "little")
        if address and address not in _pointed:
            raise ValueError(f"{hex(address)} is an address of another process")
        return _pointed[address] if address else None

    def __repr__(self):
        return f"{type(self).__name__}({int.from_bytes(bytes(self), 'little') or None})"


class c_char_p(_Pointer):
    _type_, _text = "z", bytes


class c_wchar_p(_Pointer):
    _type_, _text = "Z", str


class Array(_CData):
    """Data of one kind in a row."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, *items):
        if len(items) > self._length_:
            raise IndexError("invalid index")
        for at, item in enumerate(items):
            self[at] = item

    def __len__(self):
        return self._length_

    def _place(self, at):
        if not hasattr(type(at), "__index__"):
            raise TypeError("indices must be integers")
        at = index(at)
        if at < 0:
            at += self._length_
        if not 0 <= at < self._length_:
            raise IndexError("invalid index")
        return self._offset + at * self._type_._size

    def __getitem__(self, at):
        if isinstance(at, slice):
            items = [self[place] for place in range(*at.indices(self._length_))]
            empty = {c_char: b"", c_wchar: ""}.get(self._type_)
            return items if empty is None else empty.join(items)
        return self._type_._get(self._memory, self._place(at))

    def __setitem__(self, at, value):
        if not isinstance(at, slice):
            self._type_._set(self._memory, self._place(at), value)
            return
        places, items = range(*at.indices(self._length_)), list(value)
        if len(places) != len(items):
            raise ValueError("Can only assign sequence of same size")
        for place, item in zip(places, items):
            self[place] = item

    def __delitem__(self, at):
        raise TypeError("Array does not support item deletion")

    def __iter__(self):
        for at in range(self._length_):
            yield self[at]

    def _of(self, kinds, name):
        if self._type_ not in kinds:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    @property
    def raw(self):
        """All bytes of an array of `c_char`."""
        self._of([c_char], "raw")
        return bytes(self)

    @raw.setter
    def raw(self, octets):
        self._of([c_char], "raw")
        if len(octets) > self._length_:
            raise ValueError("byte string too long")
        self._memory.write(self._offset, bytes(octets))

    @property
    def value(self):
        """The text of an array of characters, up to its first zero."""
        self._of(_CHARACTERS, "value")
        return self[:].split(b"\0" if self._type_ is c_char else "\0", 1)[0]

    @value.setter
    def value(self, text):
        self._of(_CHARACTERS, "value")
        wanted, end, what = (bytes, b"\0", "byte string") if self._type_ is c_char else (str, "\0", "string")
        if not isinstance(text, wanted):
            expected = "bytes" if wanted is bytes else "unicode string"
            raise TypeError(f"{expected} expected instead of {type(text).__name__} instance")
        if len(text) > self._length_:
            raise ValueError(f"{what} too long")
        text += end * (len(text) < self._length_)
        octets = text if wanted is bytes else b"".join(map(c_wchar._encode, text))
        self._memory.write(self._offset, octets)


_CHARACTERS = (c_char, c_wchar)


class Structure(_CData):
    """Fields one after the other, as the `_fields_` of a derived class say."""

    def __init__(self, *args, **keywords):
        fields = type(self)._all_fields
        if len(args) > len(fields):
            raise TypeError("too many initializers")
        for name, value in zip(fields, args):
            if name in keywords:
                raise TypeError(f"duplicate values for field {name!r}")
            setattr(self, name, value)
        for name, value in keywords.items():
            setattr(self, name, value)


class Union(Structure):
    """Fields that share one place."""


LittleEndianStructure, LittleEndianUnion, ARRAY = Structure, Union, _Kind.__mul__


def sizeof(obj, /):
    """The size in bytes of data or of a kind of data."""
    if not hasattr(obj, "_size") or not isinstance(obj if isinstance(obj, type) else type(obj), _Kind):
        raise TypeError("this type has no size")
    return obj._size


def alignment(obj, /):
    if not hasattr(obj, "_align"):
        raise TypeError("no alignment info")
    return obj._align


def _buffer(kind, init, size):
    if isinstance(init, int):
        return (kind * init)()
    made = (kind * (len(init) + 1 if size is None else size))()
    made.value = init
    return made


def create_string_buffer(init, size=None):
    """An array of `c_char` that holds these bytes and a zero, or so many zeros."""
    if not isinstance(init, (bytes, int)):
        raise TypeError(init)
    return _buffer(c_char, init, size)


c_buffer = create_string_buffer


def create_unicode_buffer(init, size=None):
    if not isinstance(init, (str, int)):
        raise TypeError(init)
    return _buffer(c_wchar, init, size)


def __getattr__(name):  # mark: in C
    if name in "CDLL PyDLL cdll pythonapi pointer POINTER byref cast CFUNCTYPE c_void_p py_object".split():
        raise AttributeError(f"module 'ctypes' has no attribute '{name}': Interleave has no C, and so no pointers")
    raise AttributeError(f"module 'ctypes' has no attribute '{name}'")
