"""What `repr` shows of conditions, events, semaphores, barriers and queues."""

import threading

from _threads import waiting


def text_of(value):
    cls = type(value)
    name = f"{cls.__module__}.{cls.__qualname__}"
    address = f"at {id(value):#x}"
    if isinstance(value, threading.Event):
        state = "set" if value.is_set() else "unset"
    elif isinstance(value, threading.Semaphore):
        permits, bound = value._facts()
        state = f"value={permits}" if bound is None else f"value={permits}/{bound}"
    elif isinstance(value, threading.Barrier):
        state = "broken" if value.broken else f"waiters={value.n_waiting}/{value.parties}"
    elif isinstance(value, threading.Condition):
        return f"<{cls.__name__}({value._lock()!r}, {waiting(value)})>"
    else:
        return f"<{name} object {address}>"
    return f"<{name} {address}: {state}>"
