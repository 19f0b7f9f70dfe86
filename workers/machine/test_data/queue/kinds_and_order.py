"""The four kinds of queue, and in which order each gives back what was put in."""

import queue

print([cls.__name__ for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue)])
print(queue.LifoQueue.__base__.__name__, queue.PriorityQueue.__base__.__name__)
print(queue.Empty.__mro__[1].__name__, queue.Full.__mro__[1].__name__, issubclass(queue.Empty, Exception))


def drain(q):
    items = []
    while not q.empty():
        items.append(q.get())
    return items


words = ["pear", "apple", "fig", "kiwi", "date"]
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = kind()
    for word in words:
        q.put(word)
    print(kind.__name__, q.qsize(), q.empty(), drain(q), q.qsize(), q.empty())

q = queue.LifoQueue(maxsize=2)
q.put(1)
q.put(2)
print(q.full(), q.get(), q.full(), q.maxsize)
q.put(3)
print(drain(q))

p = queue.PriorityQueue()
for number in (5, 1, 4, 1, 3):
    p.put(number)
print(p.get(), p.get(), p.qsize())
p.put(0)
print(drain(p))
for item in ((2, "code"), (1, "eat"), (3, "sleep"), (1, "drink")):
    p.put(item)
print(drain(p))
p.put((1, {"a": 1}))
try:
    p.put((1, {"b": 2}))
except TypeError as error:
    print(error)
p = queue.PriorityQueue()
for number in (5, 1, 4):
    p.put(-number)
print([-n for n in drain(p)])
for size in (0, 3):
    q = queue.Queue(size)
    for n in range(3):
        q.put(n)
    print(size, q.maxsize, q.full(), drain(q))

s = queue.SimpleQueue()
s.put("item")
s.put("block and timeout are ignored", False, 1)
s.put_nowait(None)
print(s.get(), s.get(timeout=1), s.get_nowait(), hasattr(s, "join"), hasattr(s, "full"))
try:
    s.get_nowait()
except queue.Empty as error:
    print(repr(error), error.args)
