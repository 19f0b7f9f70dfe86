"""Mutual exclusion by flags, each raised after looking at the other's: both come in."""

from threading import Thread

wants = [False, False]
inside = 0
most = 0


def enter(me):
    global inside, most
    if not wants[1 - me]:
        wants[me] = True
        inside += 1
        most = max(most, inside)
        inside -= 1
        wants[me] = False


threads = [Thread(target=enter, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert most < 2, f"{most} inside at once"
print("done")
# forced: AssertionError: 2 inside at once
