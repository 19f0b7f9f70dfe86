"""Names that `threading` keeps from its beginnings, each with a warning that says what to use instead."""

import threading

thread = threading.Thread(target=print, args=("runs",), name="first")
print(thread.getName(), thread.isDaemon())
thread.setName("second")
thread.setDaemon(True)
print(thread.name, thread.daemon)
thread.start()
thread.join()
print(threading.currentThread().name)
print(threading.activeCount())

event = threading.Event()
print(event.isSet())
event.set()
for _ in range(2):
    print(event.isSet())

condition = threading.Condition()
with condition:
    condition.notifyAll()
