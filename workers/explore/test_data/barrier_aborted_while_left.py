"""Who has not yet left a meeting when the barrier is aborted finds it broken, though the other has met."""
# expect: safe
# expect: outcomes "broken\nbroken\n" "broken\nmet\n" "met\nbroken\n" "met\nmet\n"

from threading import Barrier, BrokenBarrierError, Thread

gate = Barrier(2)


def come():
    try:
        gate.wait()
        print("met")
    except BrokenBarrierError:
        print("broken")


threads = [Thread(target=come) for _ in range(2)]
for thread in threads:
    thread.start()
gate.abort()
for thread in threads:
    thread.join()
