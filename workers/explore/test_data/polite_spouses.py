"""Each leaves the spoon to the other as long as the other is hungry."""

from threading import Thread

hungry = [True, True]
spoon = 0


def eat(me):
    global spoon
    while hungry[me]:
        if spoon == me:
            if hungry[1 - me]:
                spoon = 1 - me
            else:
                hungry[me] = False


threads = [Thread(target=eat, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: livelock
# expect: flaw livelock line 12
# expect: race line 14
