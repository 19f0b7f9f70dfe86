"""Whoever finds a better result writes it down, having looked before."""

from threading import Thread

best = 0


def five():
    global best
    if best < 5:
        best = 5


def seven():
    global best
    if best < 7:
        best = 7


threads = [Thread(target=five), Thread(target=seven)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(best)
# judge
# expect: safe
# expect: outcomes "5\n" "7\n"
# expect: race line 11
# expect: race line 17
