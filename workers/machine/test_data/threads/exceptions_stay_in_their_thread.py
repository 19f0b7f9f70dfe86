"""An exception ends its thread only; a queue brings it to the main thread."""

import queue
import sys
import threading

errors = queue.Queue()


def risky(n):
    try:
        if n % 2:
            raise ValueError(f"odd {n}")
    except ValueError:
        errors.put((n, sys.exc_info()))


threads = [threading.Thread(target=risky, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
found = []
while not errors.empty():
    n, (kind, error, tb) = errors.get()
    found.append((n, kind.__name__, str(error), tb.tb_frame is not None if hasattr(tb, "tb_frame") else True))
print(sorted(found))
