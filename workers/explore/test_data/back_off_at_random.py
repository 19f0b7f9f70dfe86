"""Waiting by chance makes it unlikely to go on for ever, not impossible."""
# any random

import random
from threading import Lock, Thread

a, b = Lock(), Lock()


def work(first, second):
    while True:
        with first:
            if second.acquire(blocking=False):
                second.release()
                return
        for _ in range(random.randint(0, 1)):
            pass


threads = [Thread(target=work, args=(a, b)), Thread(target=work, args=(b, a))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: livelock
# expect: flaw livelock line 12
# expect: outcomes "done\n"
