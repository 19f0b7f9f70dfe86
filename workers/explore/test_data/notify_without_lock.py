"""Who notifies has to hold the lock."""

from threading import Condition, Thread

changed = Condition()


def work():
    changed.notify()


thread = Thread(target=work)
thread.start()
thread.join()
# judge
# expect: exception
# expect: flaw exception line 9
