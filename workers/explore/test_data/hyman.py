"""Hyman's algorithm, published in 1966 as a solution for two: it is none."""

from threading import Thread

wants = [False, False]
turn = 0
inside = 0


def work(me):
    global turn, inside
    other = 1 - me
    wants[me] = True
    while turn != me:
        while wants[other]:
            pass
        turn = me
    inside += 1
    assert inside == 1
    inside -= 1
    wants[me] = False


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: flaw assertion line 19
# expect: outcomes "done\n"
# expect: race line 13
# expect: race line 17
# expect: race line 18
# expect: race line 20
# expect: race line 21
