"""SimpleQueue: unbounded, without `task_done`."""

import queue
import threading

line = queue.SimpleQueue()
line.put(1)
line.put(2, block=False, timeout=0)
line.put_nowait(3)
print(line.qsize(), line.empty(), line.get(), line.get_nowait(), line.get(timeout=1))
for attempt in (line.get_nowait, lambda: line.get(timeout=0.01)):
    try:
        attempt()
    except queue.Empty:
        print("empty")
print(hasattr(line, "task_done"), hasattr(line, "join"))
threading.Timer(0.01, line.put, ["late"]).start()
print(line.get())
