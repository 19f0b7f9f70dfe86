"""How what processes share shows itself."""

import _sys
import _threads
import sys

NOT_IMPORTED = """
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        """


def _held(lock):
    """Who holds a lock, and how often."""
    if lock.get_value():
        return "None", 0
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
    return "SomeOtherProcess", "nonzero"


def shown(thing):
    """The text of a semaphore, a condition, a barrier or an array."""
    from multiprocessing import sharedctypes, synchronize

    kind, place = type(thing), f"{type(thing).__module__}.{type(thing).__qualname__}"
    name = kind.__name__
    if isinstance(thing, synchronize.RLock):
        return "<%s(%s, %s)>" % (name, *_held(thing))
    if isinstance(thing, synchronize.Lock):
        return f"<{name}(owner={_held(thing)[0]})>"
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
