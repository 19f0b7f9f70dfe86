"""Burns and Lynch: one bit for each, and the second of the two steps back."""

from threading import Thread

flag = [False, False]
inside = 0


def critical():
    global inside
    inside += 1
    assert inside == 1
    inside -= 1


def low():
    flag[0] = True
    while flag[1]:
        pass
    critical()
    flag[0] = False


def high():
    while True:
        flag[1] = False
        while flag[0]:
            pass
        flag[1] = True
        if not flag[0]:
            break
    critical()
    flag[1] = False


threads = [Thread(target=low), Thread(target=high)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
# expect: race line 17
# expect: race line 21
# expect: race line 26
# expect: race line 29
# expect: race line 33
