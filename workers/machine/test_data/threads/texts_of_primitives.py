"""What locks, events, semaphores, barriers and conditions look like."""

import threading

print(
    type(threading.Event()),
    type(threading.Lock()),
    type(threading.RLock()),
    type(threading.Barrier(2)),
    type(threading.Condition()),
)
import re


def r(x):
    return re.sub("0x[0-9a-f]+", "X", repr(x))


for x in (
    threading.Event(),
    threading.Semaphore(3),
    threading.BoundedSemaphore(2),
    threading.Barrier(2),
    threading.Condition(),
    threading.Condition(threading.Lock()),
    threading.Lock(),
):
    print(r(x))
e = threading.Event()
e.set()
print(r(e))
e.note = 5
print(e.note)
print(str(threading.Condition()).startswith("<Condition(<unlocked _thread.RLock object owner=0 count=0 at"))
