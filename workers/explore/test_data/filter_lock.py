"""The filter lock: each level keeps one of those back that try to pass it."""

from threading import Thread

N_THREADS = 3
level, victim = [0] * N_THREADS, [0] * N_THREADS
count = 0


def work(me):
    global count
    for floor in range(1, N_THREADS):
        level[me] = floor
        victim[floor] = me
        for other in range(N_THREADS):
            if other != me:
                while level[other] >= floor and victim[floor] == me:
                    pass
    count += 1
    level[me] = 0


threads = [Thread(target=work, args=(me,)) for me in range(N_THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)
# expect: safe
# expect: outcomes "3\n"
# expect: race line 13
# expect: race line 14
# expect: race line 20
