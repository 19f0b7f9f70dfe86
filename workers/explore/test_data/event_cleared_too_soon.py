"""The event is cleared before the other has come to wait for it."""

from threading import Event, Thread

ready = Event()


def send():
    ready.set()
    ready.clear()


def receive():
    ready.wait()
    print("came")


threads = [Thread(target=send), Thread(target=receive)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: deadlock
# expect: outcomes "came\n"
# expect: flaw deadlock line 14
