"""Each raises a flag and waits for the other's to fall: safe, but both may wait for ever."""

from threading import Thread

wants = [False, False]
inside = 0


def work(me):
    global inside
    wants[me] = True
    while wants[1 - me]:
        pass
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
# expect: livelock
# expect: flaw livelock line 12
# expect: outcomes "done\n"
# expect: race line 11
# expect: race line 17
