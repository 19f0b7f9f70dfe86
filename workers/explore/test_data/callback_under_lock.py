"""A callback wants the lock that its adder holds. When the future is done already, it runs in the adder."""

from concurrent.futures import ThreadPoolExecutor
from threading import Lock

lock = Lock()
count = 0


def done(_):
    global count
    with lock:
        count += 1


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(int)
    with lock:
        future.add_done_callback(done)
print(count)
# expect: deadlock
# expect: outcomes "1\n"
# expect: flaw deadlock line 12
