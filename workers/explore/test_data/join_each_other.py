"""Two threads that wait for each other to end."""

from threading import Event, Thread

ready = Event()


def first():
    ready.wait()
    second_thread.join()


def second():
    ready.wait()
    first_thread.join()


first_thread = Thread(target=first)
second_thread = Thread(target=second)
first_thread.start()
second_thread.start()
ready.set()
first_thread.join()
# expect: deadlock
# expect: flaw deadlock line 10
