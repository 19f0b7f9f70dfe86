"""N threads meet three times."""

from threading import Condition, Thread

N = 4
here = 0
rounds = 0
changed = Condition()


def meet():
    global here, rounds
    with changed:
        mine = rounds
        here += 1
        if here == N:
            here = 0
            rounds += 1
            changed.notify_all()
        else:
            while rounds == mine:
                changed.wait()


def work():
    for number in range(3):
        meet()
        assert rounds >= number + 1


threads = [Thread(target=work) for _ in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(rounds)
