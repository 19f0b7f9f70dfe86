"""Peterson's algorithm: two flags and a turn keep two threads apart."""

from threading import Thread

flag = [False, False]
turn = 0
inside = 0


def work(me):
    global turn, inside
    other = 1 - me
    flag[me] = True
    turn = other
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
# expect: safe
# expect: outcomes "done\n"
# expect: race line 13
# expect: race line 14
# expect: race line 20
