"""The news may come before anybody listens: a notification is not remembered."""

from threading import Condition, Thread

condition = Condition()


def listen():
    with condition:
        condition.wait()


thread = Thread(target=listen)
thread.start()
with condition:
    condition.notify()
thread.join()
print("heard")
# judge
# expect: deadlock
# expect: flaw deadlock line 10
# expect: outcomes "heard\n"
