"""Two threads give each other a value."""

from threading import Barrier, Thread

given = [None, None]
got = [None, None]
meeting = Barrier(2)


def trade(me, thing):
    given[me] = thing
    meeting.wait()
    got[me] = given[1 - me]


threads = [Thread(target=trade, args=pair) for pair in ((0, "tea"), (1, "salt"))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*got)
# judge
# expect: safe
# expect: outcomes "salt tea\n"
