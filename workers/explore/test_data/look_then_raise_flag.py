"""Each looks at the other's flag before raising its own: both may have looked."""

from threading import Thread

inside_flag = [False, False]
inside = 0


def work(me):
    global inside
    while inside_flag[1 - me]:
        pass
    inside_flag[me] = True
    inside += 1
    assert inside == 1
    inside -= 1
    inside_flag[me] = False


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: flaw assertion line 15
# expect: outcomes "done\n"
# expect: race line 13
# expect: race line 14
# expect: race line 16
# expect: race line 17
