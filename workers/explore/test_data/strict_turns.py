"""They take turns: safe as long as each comes as often as the other."""

from threading import Thread

turn = 0
inside = 0


def work(me):
    global turn, inside
    for _ in range(2):
        while turn != me:
            pass
        inside += 1
        assert inside == 1
        inside -= 1
        turn = 1 - me


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
# expect: race line 17
