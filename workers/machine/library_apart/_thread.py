"""Threads without objects that stand for them. Follows the documentation of CPython's module of this name."""

import sys
import threading
from threading import TIMEOUT_MAX, Lock, RLock, ThreadError, excepthook, get_ident, get_native_id, local, stack_size

from _bootstrap import print_exception

__all__ = (
    "LockType RLock TIMEOUT_MAX allocate allocate_lock error excepthook exit exit_thread get_ident get_native_id "
    "local stack_size start_new start_new_thread interrupt_main"
).split()

error = ThreadError
LockType = allocate_lock = allocate = Lock
_n_threads = 0


def start_new_thread(function, args, kwargs={}, /):
    """Starts a thread that calls a function: its identifier. The program does not wait for its end."""
    global _n_threads
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    _n_threads += 1
    thread = threading.Thread(target=_run, args=(function, args, kwargs), name=f"Dummy-{_n_threads}", daemon=True)
    thread.start()
    return thread.ident


start_new = start_new_thread


def interrupt_main(signum=2, /):
    """Has the main thread handle a signal, if the program has said how."""
    import _signal

    if not 1 <= signum < 65:
        raise ValueError("signal number out of range")
    if callable(_signal.handler_of(signum)):
        _signal.raise_signal(signum)


def _run(function, args, kwargs):
    try:
        function(*args, **kwargs)
    except SystemExit:
        pass
    except BaseException as error:
        sys.stderr.write(f"Exception ignored in thread started by: {function!r}\n")
        print_exception(error)


def exit():
    """Ends the thread."""
    raise SystemExit


exit_thread = exit
