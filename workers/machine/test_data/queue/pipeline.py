"""Three stages connected by queues."""

import queue
import threading

STOP = object()


def stage(function, source, target):
    while (item := source.get()) is not STOP:
        target.put(function(item))
    target.put(STOP)


lines = [queue.Queue() for _ in range(4)]
functions = (str.strip, str.title, lambda name: f"<{name}>")
threads = [
    threading.Thread(target=stage, args=(function, lines[n], lines[n + 1])) for n, function in enumerate(functions)
]
for thread in threads:
    thread.start()
for name in ("  ada lovelace ", "alan turing", " grace hopper"):
    lines[0].put(name)
lines[0].put(STOP)
print(list(iter(lines[-1].get, STOP)))
