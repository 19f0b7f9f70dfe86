"""What has not begun can be cancelled, also at the shutdown."""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

started, gate = threading.Event(), threading.Event()


def block():
    started.set()
    gate.wait()
    return "ran"


executor = ThreadPoolExecutor(1)
first = executor.submit(block)
started.wait()
second, third = executor.submit(block), executor.submit(block)
seen = []
second.add_done_callback(lambda f: seen.append(f.cancelled()))
print(first.cancel(), second.cancel(), second.cancelled(), seen, first.running(), third.running())
executor.shutdown(wait=False, cancel_futures=True)
print(third.cancelled(), third.done())
try:
    third.result()
except CancelledError:
    print("CancelledError")
gate.set()
print(first.result())
executor.shutdown()
print(issubclass(CancelledError, Exception))
