# Python 3.12: the words are those of this version.
"""How many arguments a function wants is said as CPython says it: by the way in which it is written there."""

import math
import queue
import threading
import time

CALLS = [
    "math.sqrt()", "math.sqrt(1, 2)", "math.sin()", "math.floor()", "math.pow(1)", "math.atan2(1)", "time.sleep()",
    "sorted()", "sorted([1], len)", "reversed()", "staticmethod()", "classmethod(1, 2)", "[].sort(len)", "sum()",
    "sum([], 1, 2)", "'a'.count()", "'a'.find()", "[].index()", "(1, 2).index()", "b''.startswith()", "int(1, 2, 3)",
    "property(1, 2, 3, 4, 5)", "len()", "len(1, 2)", "abs()", "divmod(1)", "isinstance(1)", "[].pop(1, 2)",
    "[].insert(1)", "{}.get()", "''.join()", "print(foo=1)", "sorted([1], kez=len)",
    "threading.Lock().acquire(1, 2, 3)", "threading.Lock().acquire(foo=1)", "threading.Lock().release(1)",
    "threading.RLock().acquire(1, 2, 3)", "threading.Lock()()",
    "threading.Barrier()", "threading.Barrier(1, 2, 3, 4)", "threading.Event(1)", "threading.Event().wait(1, 2)",
    "threading.Event().set(1)", "threading.Semaphore(1, 2)", "threading.Semaphore().acquire(1, 2, 3)",
    "threading.Semaphore(valeu=1)", "queue.Queue(1, 2)", "queue.Queue().put()", "queue.Queue().put(1, item=2)",
    "queue.Queue().get(1, 2, 3)", "queue.Queue().qsize(1)",
]
for call in CALLS:
    try:
        print(call, eval(call))
    except TypeError as error:
        print(call, "--", error)
