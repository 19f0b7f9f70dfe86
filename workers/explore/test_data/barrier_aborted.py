"""Whoever gives up breaks the barrier for all."""

from threading import Barrier, BrokenBarrierError, Thread

barrier = Barrier(2)


def wait():
    try:
        barrier.wait()
    except BrokenBarrierError:
        print("broken")


def give_up():
    barrier.abort()


threads = [Thread(target=wait), Thread(target=give_up)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "broken\n"
