"""Peterson's algorithm with its first two lines exchanged: both may enter."""

from threading import Thread

flag = [False, False]
turn = 0
inside = 0


def work(me):
    global turn, inside
    other = 1 - me
    turn = other
    flag[me] = True
    while flag[other] and turn == other:
        pass
    inside += 1
    assert inside == 1
    inside -= 1
    flag[me] = False


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: flaw assertion line 18
# expect: outcomes "done\n"
# expect: race line 13
# expect: race line 14
# expect: race line 17
# expect: race line 19
# expect: race line 20
