"""A barrier: nobody goes on before all have come; one thread does the action."""

import threading

log = []
barrier = threading.Barrier(3, action=lambda: log.append("together"))
lock = threading.Lock()


def walk(name):
    for stage in range(2):
        with lock:
            log.append(stage)
        barrier.wait()


threads = [threading.Thread(target=walk, args=(n,)) for n in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(log, barrier.parties, barrier.n_waiting, barrier.broken)
lonely = threading.Barrier(2, timeout=0.01)
try:
    lonely.wait()
except threading.BrokenBarrierError:
    print("nobody came", lonely.broken)
try:
    lonely.wait()
except threading.BrokenBarrierError:
    print("still broken")
lonely.reset()
print(lonely.broken)
lonely.abort()
print(lonely.broken)
failing = threading.Barrier(1, action=lambda: 1 / 0)
try:
    failing.wait()
except ZeroDivisionError as error:
    print(error, failing.broken)
