"""Each takes its flag down for the other, and both may do so for ever."""

from threading import Thread

want = [False, False]


def work(me):
    want[me] = True
    while want[1 - me]:
        want[me] = False
        want[me] = True
    want[me] = False


threads = [Thread(target=work, args=(m,)) for m in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: livelock
# expect: flaw livelock line 10
# expect: outcomes "done\n"
# expect: race line 9
# expect: race line 11
# expect: race line 12
# expect: race line 13
