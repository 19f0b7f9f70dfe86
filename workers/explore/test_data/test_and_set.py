"""A spin lock on a lock that is tried without waiting: test and set in one step."""

from threading import Lock, Thread

taken = Lock()
inside = 0


def work():
    global inside
    while not taken.acquire(blocking=False):
        pass
    inside += 1
    assert inside == 1
    inside -= 1
    taken.release()


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
