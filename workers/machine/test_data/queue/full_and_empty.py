"""Bounded queues: Full, Empty, timeouts, the sizes."""

import queue

line = queue.Queue(2)
line.put("a")
line.put("b", block=True, timeout=1)
print(line.qsize(), line.full(), line.empty(), line.maxsize)
for attempt in (lambda: line.put("c", block=False), lambda: line.put("c", timeout=0.01), lambda: line.put_nowait("c")):
    try:
        attempt()
    except queue.Full as error:
        print(repr(error))
print(line.get(), line.get_nowait())
for attempt in (lambda: line.get(block=False), lambda: line.get(timeout=0.01), line.get_nowait):
    try:
        attempt()
    except queue.Empty as error:
        print(repr(error))
for attempt in (lambda: line.get(timeout=-1), lambda: line.put(1, timeout=-1)):
    try:
        attempt()
    except ValueError as error:
        print(error)
print(queue.Queue(0).full(), queue.Queue(-1).full(), issubclass(queue.Empty, Exception))
