"""Nobody is past the barrier before all have come to it."""

from threading import Barrier, Thread

barrier = Barrier(3)
order = []


def run():
    order.append("a")
    barrier.wait()
    order.append("b")


threads = [Thread(target=run) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("".join(order))
# expect: safe
# expect: outcomes "aaabbb\n"
