"""A thread starts another one and waits for it; who waits for the outer one need not wait for the inner one."""

from threading import Thread

notes = []


def inner():
    notes.append("inner")


def outer():
    thread = Thread(target=inner)
    thread.start()
    notes.append("outer")
    thread.join()
    notes.append("joined")


thread = Thread(target=outer)
thread.start()
thread.join()
notes.append("main")
print(" ".join(notes))
# judge
# expect: safe
# expect: outcomes "inner outer joined main\n" "outer inner joined main\n"
