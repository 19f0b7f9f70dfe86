"""What `multiprocessing` and its contexts offer. A context is the start method, which a run chooses once."""

import _sys
from multiprocessing.process import Process


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


def Lock():
    from multiprocessing.synchronize import Lock

    return Lock()


def RLock():
    from multiprocessing.synchronize import RLock

    return RLock()


def Semaphore(value=1):
    from multiprocessing.synchronize import Semaphore

    return Semaphore(value)


def BoundedSemaphore(value=1):
    from multiprocessing.synchronize import BoundedSemaphore

    return BoundedSemaphore(value)


def Queue(maxsize=0):
    from multiprocessing.queues import Queue

    return Queue(maxsize)


def SimpleQueue():
    from multiprocessing.queues import SimpleQueue

    return SimpleQueue()


def Pipe(duplex=True):
    from multiprocessing.connection import Pipe

    return Pipe(duplex)


def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    from multiprocessing.pool import Pool

    return Pool(processes, initializer, initargs, maxtasksperchild)


def Value(typecode, *args, lock=True):
    from multiprocessing.sharedctypes import Value

    return Value(typecode, *args, lock=lock)


def Array(typecode, size_or_initializer, *, lock=True):
    from multiprocessing.sharedctypes import Array

    return Array(typecode, size_or_initializer, lock=lock)


def RawValue(typecode, *args):
    from multiprocessing.sharedctypes import Value

    return Value(typecode, *args, lock=False)


def RawArray(typecode, size_or_initializer):
    from multiprocessing.sharedctypes import Array

    return Array(typecode, size_or_initializer, lock=False)


def cpu_count():
    return _sys.cpu_count()


def freeze_support():
    pass


def get_start_method(allow_none=False):
    return "fork" if _sys.forks() else "spawn"


def get_all_start_methods():
    return ["fork", "spawn"]


def set_start_method(method, force=False):
    _check(method)


def get_context(method=None):
    if method is not None:
        _check(method)
    import multiprocessing

    return multiprocessing


def _check(method):
    if method not in get_all_start_methods():
        raise ValueError(f"cannot find context for {method!r}")
    if method != get_start_method():
        raise RuntimeError(
            f"this run starts processes by {get_start_method()!r}: choose {method!r} in the options of the run"
        )
