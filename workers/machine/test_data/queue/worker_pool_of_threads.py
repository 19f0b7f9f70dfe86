"""Workers that take tasks until the queue has been joined."""

import queue
import threading

tasks = queue.Queue()
results = queue.Queue()


def worker():
    while True:
        number = tasks.get()
        if number is None:
            tasks.task_done()
            break
        try:
            results.put((number, 100 // number))
        except ZeroDivisionError as error:
            results.put((number, repr(error)))
        finally:
            tasks.task_done()


threads = [threading.Thread(target=worker, daemon=True) for _ in range(3)]
for t in threads:
    t.start()
for number in (7, 0, 3, 50):
    tasks.put(number)
tasks.join()
print(tasks.unfinished_tasks, results.qsize())
found = {}
while not results.empty():
    number, value = results.get()
    found[number] = value
for number in sorted(found):
    print(number, found[number])
for _ in threads:
    tasks.put(None)
for t in threads:
    t.join()
print([t.is_alive() for t in threads])
