"""Copies of what processes share, and a lock for it afterwards."""

from multiprocessing.sharedctypes import RLock, Synchronized, SynchronizedArray, SynchronizedString, _Number, _Row


def raw(obj):
    """The numbers of a value or an array with a lock, in the same block, without it."""
    made = object.__new__(_Row if isinstance(obj, _Row) else _Number)
    made.__dict__.update((name, value) for name, value in obj.__dict__.items() if name != "_lock")
    return made


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
    kind = Synchronized
    if isinstance(obj, _Row):
        kind = SynchronizedString if obj._typecode == "c" else SynchronizedArray
    wrapped = object.__new__(kind)
    wrapped.__dict__.update(obj.__dict__)
    wrapped._lock = lock or RLock()
    return wrapped
