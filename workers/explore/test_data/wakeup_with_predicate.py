"""What has happened is written down, and looked at before waiting: no wake-up is lost."""

from threading import Condition, Thread

condition = Condition()
happened = False


def listen():
    with condition:
        while not happened:
            condition.wait()


thread = Thread(target=listen)
thread.start()
with condition:
    happened = True
    condition.notify()
thread.join()
print("heard")
# expect: safe
# expect: outcomes "heard\n"
