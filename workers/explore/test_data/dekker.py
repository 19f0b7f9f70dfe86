"""Dekker's algorithm: flags, and a turn for those who meet."""

from threading import Thread

wants = [False, False]
turn = 0
inside = 0


def work(me):
    global turn, inside
    other = 1 - me
    wants[me] = True
    while wants[other]:
        if turn == other:
            wants[me] = False
            while turn == other:
                pass
            wants[me] = True
    inside += 1
    assert inside == 1
    inside -= 1
    turn = other
    wants[me] = False


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
# expect: race line 13
# expect: race line 16
# expect: race line 23
# expect: race line 24
