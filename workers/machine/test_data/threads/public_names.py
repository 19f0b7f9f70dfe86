"""The names that `threading` offers."""

import threading

for name in ("Thread", "Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore", "Event", "Barrier", "Timer", "local"):
    print(name, hasattr(threading, name))
print(sorted(set(threading.__all__) & {"get_ident", "active_count", "enumerate", "main_thread", "settrace", "setprofile", "stack_size", "excepthook", "ExceptHookArgs", "TIMEOUT_MAX", "BrokenBarrierError", "ThreadError", "get_native_id", "gettrace", "getprofile", "current_thread"}))
print(issubclass(threading.BrokenBarrierError, RuntimeError), threading.ThreadError is RuntimeError)
print(threading.TIMEOUT_MAX > 1000, threading.stack_size())
print(threading.main_thread() is threading.current_thread(), threading.main_thread().name)
print(threading.current_thread().ident == threading.get_ident(), threading.get_native_id() > 0)
print(threading.active_count(), [t.name for t in threading.enumerate()])
