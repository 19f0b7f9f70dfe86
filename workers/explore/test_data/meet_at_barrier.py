"""Nobody is after the barrier before all have come to it."""

from threading import Barrier, Thread

barrier = Barrier(2)


def work():
    print("before")
    barrier.wait()
    print("after")


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "before\nbefore\nafter\nafter\n"
