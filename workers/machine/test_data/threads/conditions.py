"""A condition: consumers wait until there is something."""

import threading
from collections import deque

condition = threading.Condition()
items, taken = deque(), []


def consume(count):
    for _ in range(count):
        with condition:
            while not items:
                condition.wait()
            taken.append(items.popleft())


def produce(start):
    for n in range(start, start + 5):
        with condition:
            items.append(n)
            condition.notify()


threads = [threading.Thread(target=consume, args=(5,)) for _ in range(2)]
threads += [threading.Thread(target=produce, args=(start,)) for start in (0, 100)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(taken))
with condition:
    print(condition.wait(timeout=0.01), condition.wait_for(lambda: False, timeout=0.01), condition.wait_for(lambda: "yes"))
for method in (condition.wait, condition.notify, condition.notify_all):
    try:
        method()
    except RuntimeError as error:
        print(error)
try:
    condition.release()
except RuntimeError as error:
    print(error)
