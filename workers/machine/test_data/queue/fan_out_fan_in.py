"""Work is spread over threads and put together in order."""

import queue
import threading

inputs, outputs = queue.Queue(), queue.PriorityQueue()


def worker():
    for number, text in iter(inputs.get, None):
        outputs.put((number, text.upper()[::-1]))


threads = [threading.Thread(target=worker) for _ in range(3)]
for t in threads:
    t.start()
for pair in enumerate("one two three four five".split()):
    inputs.put(pair)
for _ in threads:
    inputs.put(None)
for t in threads:
    t.join()
print([outputs.get() for _ in range(outputs.qsize())])
