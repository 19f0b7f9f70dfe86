"""The library's barrier is good for many meetings."""

from threading import Barrier, Thread

barrier = Barrier(2)
order = []


def run():
    for name in "ab":
        order.append(name)
        barrier.wait()


threads = [Thread(target=run) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("".join(order))
# expect: safe
# expect: outcomes "aabb\n"
