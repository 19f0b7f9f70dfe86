"""Dijkstra's philosophers: who is done looks whether a neighbour can eat now."""

from threading import Lock, Semaphore, Thread

N = 3
THINKING, HUNGRY, EATING = range(3)
state = [THINKING] * N
mutex = Lock()
may_eat = [Semaphore(0) for _ in range(N)]


def test(i):
    if state[i] == HUNGRY and EATING not in (state[i - 1], state[(i + 1) % N]):
        state[i] = EATING
        may_eat[i].release()


def dine(i):
    with mutex:
        state[i] = HUNGRY
        test(i)
    may_eat[i].acquire()
    assert state[i - 1] != EATING
    with mutex:
        state[i] = THINKING
        test((i - 1) % N)
        test((i + 1) % N)


threads = [Thread(target=dine, args=(m,)) for m in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(state)
# expect: safe
# expect: outcomes "[0, 0, 0]\n"
# expect: race line 20
