"""Shared numbers without a lock, copies of them, and a lock for them."""

from multiprocessing.sharedctypes import Array, RLock, Value


def RawValue(typecode_or_type, *args):
    return Value(typecode_or_type, *args, lock=False)


def RawArray(typecode_or_type, size_or_initializer):
    return Array(typecode_or_type, size_or_initializer, lock=False)


def copy(obj):
    """The same numbers in a block of their own, without a lock."""
    if isinstance(obj, Array):
        return RawArray(obj._typecode, list(obj))
    return RawValue(obj._typecode, obj.value)


def synchronized(obj, lock=None, ctx=None):
    """The same block, used under a lock."""
    wrapped = object.__new__(type(obj))
    wrapped.__dict__.update(obj.__dict__)
    wrapped._lock = lock or RLock()
    return wrapped
