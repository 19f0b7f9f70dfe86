"""Copies of what processes share, and a lock for it afterwards."""

from multiprocessing.sharedctypes import RLock, Synchronized, SynchronizedArray, _Number, _Row


def copy(obj):
    """The same numbers in a block of their own, without a lock."""
    if not isinstance(obj, (_Number, _Row)):
        from multiprocessing import _shared_types

        return _shared_types.copy(obj)
    if isinstance(obj, _Row):
        return _Row(obj._typecode, list(obj))
    return _Number(obj._typecode, obj.value)


def synchronized(obj, lock=None, ctx=None):
    """The same block, used under a lock."""
    if not isinstance(obj, (_Number, _Row)):
        from multiprocessing import _shared_types

        return _shared_types.synchronized(obj, lock or True)
    wrapped = object.__new__(SynchronizedArray if isinstance(obj, _Row) else Synchronized)
    wrapped.__dict__.update(obj.__dict__)
    wrapped._lock = lock or RLock()
    return wrapped
