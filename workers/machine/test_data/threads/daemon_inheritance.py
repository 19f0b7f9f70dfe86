"""A thread is a daemon if its creator was one, unless it says otherwise; a daemon does not hold up the end."""

import threading
import time

log = []


def family(depth):
    """Notes whether this thread is a daemon, then has a child do the same."""
    log.append((depth, threading.current_thread().daemon))
    if depth < 2:
        child = threading.Thread(target=family, args=(depth + 1,))
        child.start()
        child.join()


for daemon in (False, True, None):
    log.clear()
    t = threading.Thread(target=family, args=(0,), daemon=daemon)
    t.start()
    t.join()
    print(daemon, log)


def rebel():
    made = [threading.Thread(), threading.Thread(daemon=False), threading.Thread(daemon=True), threading.Timer(1, print)]
    log.append([t.daemon for t in made])


log.clear()
for daemon in (False, True):
    t = threading.Thread(target=rebel, daemon=daemon)
    t.start()
    t.join()
print(log)

t = threading.Thread()
t.daemon = True
print(t.daemon)
t.daemon = False
print(t.daemon)


def forever():
    while True:
        time.sleep(0.01)


background = threading.Thread(target=forever, daemon=True)
background.start()
print(background.is_alive())


def late():
    time.sleep(0.05)
    print("a thread that is no daemon is waited for")


threading.Thread(target=late).start()
print("the main thread is at its end")
