"""`threading.settrace` and `setprofile` accept a function; `stack_size` answers."""

import threading

print(threading.stack_size(), threading.TIMEOUT_MAX > 1000)
print(sorted(name for name in ("Thread", "Lock", "get_ident", "get_native_id", "Barrier") if hasattr(threading, name)))
print(threading.gettrace(), threading.getprofile())
try:
    threading.stack_size(1)
except ValueError as error:
    print(error)
