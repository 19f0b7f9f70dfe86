"""`join` returns when every item that was put has been reported as done."""

import queue
import threading

work = queue.Queue()
done = []


def worker():
    while True:
        item = work.get()
        done.append(item * 2)
        work.task_done()


threading.Thread(target=worker, daemon=True).start()
for n in range(5):
    work.put(n)
work.join()
print(sorted(done), work.unfinished_tasks)
try:
    work.task_done()
except ValueError as error:
    print(error)
