"""Two come to a barrier for three."""

from threading import Barrier, Thread

barrier = Barrier(3)


def run():
    barrier.wait()


thread = Thread(target=run)
thread.start()
run()
thread.join()
# expect: deadlock
# expect: flaw deadlock line 9
