"""Lamport's fast algorithm: who is alone enters after looking at two variables."""

from threading import Thread

b = [False, False]
x = y = -1
inside = 0


def enter(me):
    global x, y
    while True:
        b[me] = True
        x = me
        if y != -1:
            b[me] = False
            while y != -1:
                pass
            continue
        y = me
        if x != me:
            b[me] = False
            for other in range(2):
                while b[other]:
                    pass
            if y != me:
                while y != -1:
                    pass
                continue
        return


def work(me):
    global inside, y
    enter(me)
    inside += 1
    assert inside == 1
    inside -= 1
    y = -1
    b[me] = False


threads = [Thread(target=work, args=(m,)) for m in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
# expect: race line 14
# expect: race line 16
# expect: race line 20
# expect: race line 39
# expect: race line 40
