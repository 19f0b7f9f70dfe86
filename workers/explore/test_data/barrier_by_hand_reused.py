"""The same gate for a second meeting: it is still open, so one may run ahead."""

from threading import Lock, Semaphore, Thread

lock = Lock()
gate = Semaphore(0)
arrived = 0
rounds = [0, 0]


def run(me):
    global arrived
    for _ in range(2):
        with lock:
            arrived += 1
            last = arrived % 2 == 0
        if last:
            gate.release()
        gate.acquire()
        gate.release()
        rounds[me] += 1
        assert rounds[me] - rounds[1 - me] <= 1


threads = [Thread(target=run, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: flaw assertion line 22
# expect: outcomes "done\n"
# expect: race line 21
