"""Szymanski's algorithm: a waiting room with a door in and a door out."""

from threading import Thread

flag = [0, 0]
inside = 0


def work(me):
    global inside
    other = 1 - me
    flag[me] = 1
    while flag[other] not in (0, 1, 2):
        pass
    flag[me] = 3
    if flag[other] == 1:
        flag[me] = 2
        while flag[other] != 4:
            pass
    flag[me] = 4
    while me == 1 and flag[0] not in (0, 1):
        pass
    inside += 1
    assert inside == 1
    inside -= 1
    while me == 0 and flag[1] not in (0, 1, 4):
        pass
    flag[me] = 0


threads = [Thread(target=work, args=(m,)) for m in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
# expect: race line 12
# expect: race line 15
# expect: race line 17
# expect: race line 20
# expect: race line 28
