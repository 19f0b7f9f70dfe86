"""A thread can be started once only."""

from threading import Thread


def work():
    pass


thread = Thread(target=work)
thread.start()
thread.join()
thread.start()
# judge
# expect: exception
# expect: flaw exception line 13
