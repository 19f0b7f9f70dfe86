"""Callbacks are called once, with the future; one that raises is logged and ignored."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor

log = []
with ThreadPoolExecutor(1) as executor:
    gate = threading.Event()
    future = executor.submit(lambda: gate.wait() and 7)
    future.add_done_callback(lambda f: log.append(("first", f.result())))
    future.add_done_callback(lambda f: log.append(("second", f is future)))
    gate.set()
    future.result()
future.add_done_callback(lambda f: log.append(("late", f.done())))
print(log)
own = Future()
own.add_done_callback(lambda f: log.append(f.cancelled()))
print(own.cancel(), own.cancelled(), own.done(), log[-1], own.cancel())
try:
    own.result()
except Exception as error:
    print(type(error).__name__, repr(error))
