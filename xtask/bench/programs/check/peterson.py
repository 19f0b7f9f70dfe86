"""Two threads keep out of each other's way by Peterson's algorithm, twice each."""

from threading import Thread

flags = [False, False]
turn = 0
inside = 0


def work(me):
    global turn, inside
    for _ in range(2):
        flags[me] = True
        turn = 1 - me
        while flags[1 - me] and turn == 1 - me:
            pass
        inside += 1
        assert inside == 1
        inside -= 1
        flags[me] = False


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
