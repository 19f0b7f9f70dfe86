"""Items of two producers come in any order, but each one's in its own."""

from queue import Queue
from threading import Thread

jobs = Queue()


def produce(items):
    for item in items:
        jobs.put(item)


threads = [Thread(target=produce, args=(items,)) for items in ("ab", "1")]
for thread in threads:
    thread.start()
print(jobs.get(), jobs.get(), jobs.get())
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "1 a b\n" "a 1 b\n" "a b 1\n"
