"""Classes derived from events, semaphores, barriers, conditions and queues."""

import threading, queue


class E(threading.Event):
    def __init__(self, other):
        super().__init__()
        self.other = other


print(E(1).other, E(2).is_set())


class S(threading.Semaphore):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


s = S(2, 5)
print(s.acquire(False), s.acquire(False), s.acquire(False))


class B(threading.Barrier):
    def __init__(self):
        super().__init__(1)


print(B().wait(), B().parties)


class Q(queue.Queue):
    def __init__(self, a, b, c):
        super().__init__(a)
        self.x = (b, c)


q = Q(1, 2, 3)
q.put(5)
print(q.full(), q.x, q.maxsize)


class C(threading.Condition):
    def __init__(self, name):
        super().__init__(threading.Lock())
        self.name = name


with C("x") as c:
    print(c)


class L(queue.LifoQueue):
    def __init__(self, n, m):
        super().__init__(n)
        self.m = m


l = L(3, 1)
l.put(1)
l.put(2)
print(l.get(), l.maxsize)


class P(queue.PriorityQueue):
    def __init__(self, n, m):
        super().__init__(n)
        self.m = m


l = P(3, 1)
l.put(5)
l.put(2)
print(l.get(), l.maxsize)


class D(threading.Semaphore):
    def __init__(self):
        super().__init__(value=0)


print(D().acquire(blocking=False))
print(queue.Queue(maxsize=3).maxsize, threading.Semaphore(value=2).acquire(), queue.LifoQueue(2).maxsize)
