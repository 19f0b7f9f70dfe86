"""Threads that go through phases together."""

import threading

COUNT = 3
log, lock = [], threading.Lock()
barrier = threading.Barrier(COUNT)


def work(name):
    for phase in range(3):
        with lock:
            log.append((phase, name))
        barrier.wait()


threads = [threading.Thread(target=work, args=(n,)) for n in "abc"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([phase for phase, _ in log], [sorted(n for p, n in log if p == phase) for phase in range(3)])
