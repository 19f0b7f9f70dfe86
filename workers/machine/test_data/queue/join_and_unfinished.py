"""`task_done` and `join`: every item must be reported, errors or no errors."""

import queue
import threading

q = queue.Queue()
print(q.unfinished_tasks, q.join())
for n in range(3):
    q.put(n)
print(q.unfinished_tasks)
q.get()
print(q.unfinished_tasks, q.qsize(), "getting is not finishing")
q.task_done()
print(q.unfinished_tasks)
q.task_done()
q.task_done()
print(q.unfinished_tasks, q.qsize(), q.join())
try:
    q.task_done()
except ValueError as error:
    print(error)
print(q.get(), q.get())

results = []
failures = []


def worker():
    while True:
        item = q.get()
        try:
            results.append(100 // item)
        except ZeroDivisionError:
            failures.append(item)
        finally:
            q.task_done()


for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()
for item in (1, 0, 2, 5, 0, 10):
    q.put(item)
q.join()
print(sorted(results), failures, q.unfinished_tasks, q.empty())

# Items that bring more items: join waits for all of them.
tree = {"root": ["a", "b"], "a": ["c", "d"], "b": ["e"], "e": ["f"]}
visited = []


def visit():
    while True:
        node = todo.get()
        visited.append(node)
        for child in tree.get(node, ()):
            todo.put(child)
        todo.task_done()


todo = queue.Queue()
for _ in range(2):
    threading.Thread(target=visit, daemon=True).start()
todo.put("root")
todo.join()
print(sorted(visited), visited[0])

# Several may join; all go on when the last task is done.
joined = []
r = queue.LifoQueue()
r.put("x")


def joiner():
    r.join()
    joined.append("joined")


threads = [threading.Thread(target=joiner) for _ in range(3)]
for t in threads:
    t.start()
print(r.get(), joined)
r.task_done()
for t in threads:
    t.join()
print(joined)
for kind in (queue.PriorityQueue, queue.LifoQueue):
    k = kind()
    k.put(1)
    print(k.get(), k.unfinished_tasks, k.task_done(), k.join())
