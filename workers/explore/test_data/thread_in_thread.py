"""A thread starts another and waits for it."""

from threading import Thread

steps = []


def inner():
    steps.append("inner")


def outer():
    thread = Thread(target=inner)
    thread.start()
    thread.join()
    steps.append("outer")


thread = Thread(target=outer)
thread.start()
thread.join()
print(*steps)
# judge
# expect: safe
# expect: outcomes "inner outer\n"
