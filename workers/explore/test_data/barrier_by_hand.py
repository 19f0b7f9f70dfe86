"""A barrier of a counter and a gate that stays open: good for one meeting."""

from threading import Lock, Semaphore, Thread

lock = Lock()
gate = Semaphore(0)
arrived = 0
order = []


def run():
    global arrived
    order.append("a")
    with lock:
        arrived += 1
        last = arrived == 2
    if last:
        gate.release()
    gate.acquire()
    gate.release()
    order.append("b")


threads = [Thread(target=run) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("".join(order))
# expect: safe
# expect: outcomes "aabb\n"
