"""How what processes share shows itself."""

import _sys
import _threads
import sys


def _held(lock):
    """Who holds an `RLock`, and how often."""
    if lock._owner is not None:
        process, thread = lock._owner
        if process != _sys.process_number():
            return "SomeOtherProcess", "nonzero"
        if thread != _threads.get_ident():
            return "SomeOtherThread", "nonzero"
        from multiprocessing.process import current_process

        current, threading = current_process().name, sys.modules.get("threading")
        name = "MainThread" if threading is None else threading.current_thread().name
        return (current if name == "MainThread" else f"{current}|{name}"), lock._count
    return ("None", 0) if lock.get_value() else ("SomeOtherProcess", "nonzero")


def shown(thing):
    """The text of a semaphore, a condition, a barrier or an array."""
    from multiprocessing import sharedctypes, synchronize

    kind, place = type(thing), f"{type(thing).__module__}.{type(thing).__qualname__}"
    name = kind.__name__
    if isinstance(thing, synchronize.RLock):
        return "<%s(%s, %s)>" % (name, *_held(thing))
    if isinstance(thing, synchronize.BoundedSemaphore):
        return f"<{name}(value={thing.get_value()}, maxvalue={thing._highest})>"
    if isinstance(thing, synchronize.Semaphore):
        return f"<{name}(value={thing.get_value()})>"
    if isinstance(thing, synchronize.Condition):
        return f"<{name}({thing._lock!r}, {thing._sleeping.get_value() - thing._woken.get_value()})>"
    if isinstance(thing, synchronize.Barrier):
        state = " (broken)" if thing.broken else f": waiters={thing.n_waiting}/{thing.parties}"
        return f"<{place} at {hex(id(thing))}{state}>"
    kind = f"c_{sharedctypes._NAMES[thing._typecode]}_Array_{len(thing)}"
    inner = f"<multiprocessing.sharedctypes.{kind} object at {hex(id(thing))}>"
    return f"<{name} wrapper for {inner}>" if isinstance(thing, sharedctypes.SynchronizedArray) else inner


def ended(exitcode):
    """An exit code, or the signal that ended the process."""
    import signal

    try:
        return f"-{signal.Signals(-exitcode).name}" if exitcode < 0 else exitcode
    except ValueError:
        return exitcode
