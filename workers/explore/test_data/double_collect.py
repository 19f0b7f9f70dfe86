"""A pair is read until it has been the same twice."""

from threading import Thread

a = b = 0
view = None


def collect():
    x = a
    y = b
    return x, y


def scan():
    global view
    view = collect()
    while view != (again := collect()):
        view = again


def update():
    global a, b
    a = 1
    b = 1


threads = [Thread(target=scan), Thread(target=update)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(view)
# expect: safe
# expect: outcomes "(0, 0)\n" "(1, 0)\n" "(1, 1)\n"
# expect: race line 24
# expect: race line 25
