"""One worker takes the most urgent task first."""

import queue
import threading

tasks, done = queue.PriorityQueue(), []
for priority, name in [(3, "sweep"), (1, "extinguish"), (2, "call"), (1, "alarm")]:
    tasks.put((priority, name))
tasks.put((99, None))


def work():
    while True:
        priority, name = tasks.get()
        tasks.task_done()
        if name is None:
            break
        done.append(f"{priority} {name}")


t = threading.Thread(target=work)
t.start()
tasks.join()
t.join()
print(done)
