"""shutdown: waiting or not, cancelling what is queued, submitting afterwards."""

import threading
from concurrent.futures import ThreadPoolExecutor, wait

log = []
gate = threading.Event()


def step(n):
    gate.wait(5)
    log.append(n)
    return n


pool = ThreadPoolExecutor(1)
futures = [pool.submit(step, n) for n in range(4)]
pool.shutdown(wait=False)
try:
    pool.submit(step, 9)
except RuntimeError as error:
    print("RuntimeError:", error)
print(log, [f.done() for f in futures])
gate.set()
wait(futures)
print(log, [f.result() for f in futures])

gate.clear()
log.clear()
pool = ThreadPoolExecutor(1)
started = threading.Event()


def first():
    started.set()
    gate.wait(5)
    return "first"


futures = [pool.submit(first)] + [pool.submit(step, n) for n in range(3)]
started.wait(5)
print(futures[0].running(), futures[0].cancel(), futures[2].cancel(), futures[2].cancel())
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in futures])
gate.set()
pool.shutdown()
print(futures[0].result(), log)

with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(step, n) for n in "xyz"]
print(sorted(log), all(f.done() for f in futures))
pool.shutdown()
pool.shutdown(wait=True)
try:
    with pool:
        pool.submit(print)
except RuntimeError as error:
    print("RuntimeError:", error)

try:
    with ThreadPoolExecutor(2) as pool:
        future = pool.submit(step, "in spite of the error")
        raise ValueError("body failed")
except ValueError as error:
    print(error, "|", future.result())


class Counting(ThreadPoolExecutor):
    """An executor that counts what it was given."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.submitted = 0

    def submit(self, fn, /, *args, **kwargs):
        self.submitted += 1
        return super().submit(fn, *args, **kwargs)

    def __exit__(self, *info):
        print("leaving with", info[0])
        return super().__exit__(*info)


with Counting(2) as pool:
    print(list(pool.map(len, ["a", "bb"])), pool.submit(dict, fn=1, self=2).result(), pool.submitted)
for bad in (lambda: ThreadPoolExecutor(1).submit(), lambda: ThreadPoolExecutor(max_workers="2")):
    try:
        bad()
    except TypeError as error:
        print("TypeError:", error)
