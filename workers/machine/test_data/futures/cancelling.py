"""A future that has not begun can be cancelled; one that runs cannot."""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

started, gate = threading.Event(), threading.Event()


def hold():
    started.set()
    gate.wait()
    return "held"


with ThreadPoolExecutor(1) as executor:
    running = executor.submit(hold)
    started.wait()
    waiting = [executor.submit(print, "never") for _ in range(3)]
    print(running.running(), running.cancel(), [future.cancel() for future in waiting[:2]])
    executor.shutdown(wait=False, cancel_futures=True)
    print(waiting[2].cancelled(), running.cancelled())
    gate.set()
print(running.result())
for future in waiting:
    try:
        future.result()
    except CancelledError:
        print("cancelled", future.done())
