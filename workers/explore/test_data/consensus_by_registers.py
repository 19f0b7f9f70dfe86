"""Two cannot agree by reading and writing: each may decide for its own."""

from threading import Thread

proposed, decided = [None, None], [None, None]
first = None


def decide(me, value):
    global first
    proposed[me] = value
    if first is None:
        first = me
    decided[me] = proposed[first]


threads = [Thread(target=decide, args=arguments) for arguments in ((0, "A"), (1, "B"))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*decided)
# expect: safe
# expect: outcomes "A A\n" "B B\n" "A B\n"
# expect: race line 13
