"""A spinning barrier that lets the others go before its count is set back: it may count a wrong one."""

from threading import Lock, Thread

atomic = Lock()
count, sense = 2, False


def work():
    global count, sense
    mine = True
    for _ in range(2):
        with atomic:
            count -= 1
            is_last = count == 0
        if is_last:
            sense = mine
            count = 2
        else:
            while sense != mine:
                pass
        mine = not mine


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# judge
# expect: livelock
# expect: flaw livelock line 20
# expect: outcomes "done\n"
# expect: race line 14
# expect: race line 17
# expect: race line 18
