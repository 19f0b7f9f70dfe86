"""Each thread draws its own; with luck both add the same."""
# any random
# judge
# expect: safe
# expect: outcomes "2\n" "3\n" "4\n"

import random
from threading import Lock, Thread

total = 0
lock = Lock()


def add():
    global total
    drawn = random.choice([1, 2])
    with lock:
        total += drawn


threads = [Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
