"""They take turns, but one comes twice and the other never again: it waits for ever."""

from threading import Thread

turn = 0


def work(me, times):
    global turn
    for _ in range(times):
        while turn != me:
            pass
        turn = 1 - me


threads = [Thread(target=work, args=(0, 2)), Thread(target=work, args=(1, 0))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: livelock
# expect: flaw livelock line 11
