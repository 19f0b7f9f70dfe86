"""A timer runs its function later, unless it is cancelled."""

import threading
import time

order = []


def then(name, following):
    """A function for a timer: it notes its name and starts what follows."""

    def act():
        order.append(name)
        if following is not None:
            following.start()

    return act


last = threading.Timer(0.01, then("last", None))
middle = threading.Timer(0.01, then("middle", last))
first = threading.Timer(0.01, then("first", middle))
first.start()
for timer in (first, middle, last):
    while timer.ident is None:
        time.sleep(0.001)
    timer.join()
print(order, isinstance(first, threading.Thread), first.interval)
late = threading.Timer(30, print, ["too late"])
late.start()
late.cancel()
late.join()
print(late.finished.is_set(), late.is_alive())
keyword = threading.Timer(0.001, lambda *, text: order.append(text), kwargs={"text": "by keyword"})
keyword.start()
keyword.join()
print(order[-1])
