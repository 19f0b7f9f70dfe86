"""Copies of shared numbers, and a lock for them afterwards."""

from multiprocessing.sharedctypes import RawArray, RawValue, RLock, Synchronized, SynchronizedArray


def copy(obj):
    """The same numbers in a block of their own, without a lock."""
    if isinstance(obj, RawArray):
        return RawArray(obj._typecode, list(obj))
    return RawValue(obj._typecode, obj.value)


def synchronized(obj, lock=None, ctx=None):
    """The same block, used under a lock."""
    wrapped = object.__new__(SynchronizedArray if isinstance(obj, RawArray) else Synchronized)
    wrapped.__dict__.update(obj.__dict__)
    wrapped._lock = lock or RLock()
    return wrapped
