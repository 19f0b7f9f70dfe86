"""What processes share of the kinds of `ctypes`: numbers, structures and arrays of them."""

import ctypes

import _kernel
from multiprocessing.sharedctypes import _INTEGERS, Array, Value, _Locked


class _Block:
    """A block of bytes of the run's kernel as the memory of data: each reading and writing is a single step."""

    def __init__(self, size):
        self.block = _kernel.new_block(bytes(size))

    def read(self, at, size):
        return _kernel.read_block(self.block, at, size)

    def write(self, at, octets):
        _kernel.write_block(self.block, at, octets)


def _shared(kind):
    """Data of a kind in a new block, all zero."""
    return kind._view(_Block(ctypes.sizeof(kind)), 0)


def _typecode(kind):
    """The letter of a kind for which `multiprocessing` has one, else `None`."""
    letter = getattr(kind, "_type_", None)
    is_plain = isinstance(letter, str) and kind.__module__ == "ctypes"
    return letter if is_plain and letter in (*_INTEGERS, "d", "f", "c", "u") else None


def value(kind, args, lock):
    """A value of a kind; with a lock unless `lock` is false."""
    ctypes.sizeof(kind)
    if (letter := _typecode(kind)) is not None:
        return Value(letter, *args, lock=lock)
    made = _shared(kind)
    made.__init__(*args)
    return synchronized(made, lock) if lock else made


def array(kind, size_or_initializer, lock):
    """Several values of a kind: so many zeros, or those given."""
    ctypes.sizeof(kind)
    if (letter := _typecode(kind)) is not None:
        return Array(letter, size_or_initializer, lock=lock)
    if isinstance(size_or_initializer, int):
        made = _shared(kind * size_or_initializer)
    else:
        made = _shared(kind * len(size_or_initializer))
        made.__init__(*size_or_initializer)
    return synchronized(made, lock) if lock else made


def copy(obj):
    """The same in a block of its own, without a lock."""
    made = _shared(type(obj))
    made._memory.write(0, bytes(obj))
    return made


def synchronized(obj, lock=True):
    """The same block, used under a lock."""
    if isinstance(obj, ctypes.Structure):
        return SynchronizedStructure(obj, lock)
    if isinstance(obj, ctypes.Array):
        return (SynchronizedString if obj._type_ is ctypes.c_char else SynchronizedArray)(obj, lock)
    return Synchronized(obj, lock)


class _Wrapper(_Locked):
    """Data and its lock."""

    def __init__(self, obj, lock):
        vars(self)["_obj"] = obj
        self._set_lock(lock)

    def get_obj(self):
        return self._obj

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj!r}>"


def _locked(name):
    """An attribute of the data that is read and set under the lock."""

    def get(self):
        with self._lock:
            return getattr(self._obj, name)

    def set_(self, value):
        with self._lock:
            setattr(self._obj, name, value)

    return property(get, set_)


class Synchronized(_Wrapper):
    """A truth value, or a number of a class derived from those of `ctypes`."""

    value = _locked("value")


class SynchronizedArray(_Wrapper):
    """An array; what it gives of structures is used without the lock, unless the program takes it."""

    def __len__(self):
        return len(self._obj)

    def __getitem__(self, i):
        with self._lock:
            return self._obj[i]

    def __setitem__(self, i, value):
        with self._lock:
            self._obj[i] = value


class SynchronizedString(SynchronizedArray):
    """An array of characters."""

    value, raw = _locked("value"), _locked("raw")


class SynchronizedStructure(_Wrapper):
    """A structure whose fields are read and set under the lock."""

    def __getattr__(self, name):  # mark: in C
        obj = vars(self).get("_obj")
        if obj is None or name not in type(obj)._all_fields:
            owner = type(self) if obj is None else type(obj)
            raise AttributeError(f"'Synchronized{owner.__name__}' object has no attribute {name!r}")
        with self._lock:
            return getattr(obj, name)

    def __setattr__(self, name, value):
        obj = vars(self).get("_obj")
        if obj is None or name not in type(obj)._all_fields:
            object.__setattr__(self, name, value)
            return
        with self._lock:
            setattr(obj, name, value)

    def __repr__(self):
        return f"<Synchronized{type(self._obj).__name__} wrapper for {self._obj!r}>"
