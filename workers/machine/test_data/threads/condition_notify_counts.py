"""`notify(n)` wakes n of those who wait; `notify_all` wakes the rest."""

import threading
import time

condition = threading.Condition(threading.Lock())
waiting, woken = 0, []


def wait(name):
    global waiting
    with condition:
        waiting += 1
        condition.wait()
        woken.append(name)


threads = [threading.Thread(target=wait, args=(n,)) for n in range(5)]
for thread in threads:
    thread.start()
while waiting < 5:
    time.sleep(0.001)
for count in (1, 2):
    with condition:
        condition.notify(count)
    expected = {1: 1, 2: 3}[count]
    while len(woken) < expected:
        time.sleep(0.001)
    time.sleep(0.01)
    print(len(woken))
with condition:
    condition.notify_all()
for thread in threads:
    thread.join()
print(sorted(woken))
