"""A barrier of two turnstiles: nobody comes to the next meeting before all have left the last."""

from threading import Semaphore, Thread

N = 2
count = 0
mutex, gate, gate2 = Semaphore(1), Semaphore(0), Semaphore(1)
rounds = [0] * N


def barrier():
    global count
    with mutex:
        count += 1
        if count == N:
            gate2.acquire()
            gate.release()
    gate.acquire()
    gate.release()
    with mutex:
        count -= 1
        if count == 0:
            gate.acquire()
            gate2.release()
    gate2.acquire()
    gate2.release()


def work(me):
    for _ in range(2):
        rounds[me] += 1
        barrier()
        assert rounds[0] == rounds[1]
        barrier()


threads = [Thread(target=work, args=(m,)) for m in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(rounds)
# expect: safe
# expect: outcomes "[2, 2]\n"
