# Python 3.12: `itertools.batched` is new.
"""Bounded buffers, philosophers, a barber, turnstiles and other puzzles, all of which end."""

import threading
import queue
import collections
import itertools
import random
import sys
import time
import contextlib


class BoundedBuffer:
    def __init__(self, n):
        self.buf = collections.deque()
        self.n = n
        self.m = threading.Lock()
        self.not_full, self.not_empty = threading.Condition(self.m), threading.Condition(self.m)
        self.closed = False
        self.high = 0

    def put(self, x, timeout=None):
        with self.not_full:
            if self.closed:
                raise ValueError("put to closed buffer")
            if not self.not_full.wait_for(lambda: len(self.buf) < self.n or self.closed, timeout):
                raise queue.Full
            self.buf.append(x)
            self.high = max(self.high, len(self.buf))
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.buf:
                if self.closed:
                    raise StopIteration
                self.not_empty.wait()
            x = self.buf.popleft()
            self.not_full.notify()
            return x

    __next__ = get

    def __iter__(self):
        return self

    def close(self):
        with self.m:
            self.closed = True
            self.not_empty.notify_all()
            self.not_full.notify_all()


buf = BoundedBuffer(3)
got = collections.defaultdict(list)


def consume(n):
    for x in buf:
        got[n].append(x)


cs = [threading.Thread(target=consume, args=(i,)) for i in range(3)]
ps = [threading.Thread(target=lambda k=k: [buf.put((k, i)) for i in range(20)]) for k in "ab"]
for t in cs + ps:
    t.start()
for t in ps:
    t.join()
buf.close()
[t.join() for t in cs]
allx = sorted(x for v in got.values() for x in v)
print(len(allx), allx == sorted(itertools.product("ab", range(20))), buf.high <= 3)
for v in got.values():
    assert all(a[1] < b[1] for k in "ab" for a, b in itertools.pairwise(x for x in v if x[0] == k))
try:
    buf.put(1)
except ValueError as e:
    print(e)
full = BoundedBuffer(1)
full.put(1)
try:
    full.put(2, timeout=0.01)
except queue.Full as e:
    print(repr(e))


class Philosopher(threading.Thread):
    def __init__(self, i, forks, meals):
        super().__init__(name=f"P{i}")
        self.left, self.right = sorted((forks[i], forks[(i + 1) % len(forks)]), key=id)
        self.meals, self.eaten = meals, 0

    def run(self):
        while self.eaten < self.meals:
            with self.left, self.right:
                self.eaten += 1


forks = [threading.Lock() for _ in range(5)]
table = [Philosopher(i, forks, 20) for i in range(5)]
[p.start() for p in table]
[p.join() for p in table]
print({p.name: p.eaten for p in table}, any(f.locked() for f in forks))
a, b = threading.Lock(), threading.Lock()
b1 = threading.Barrier(2)
out = []


def grab(x, y, name):
    with x:
        b1.wait()
        ok = y.acquire(timeout=0.02)
        out.append((name, ok))
        b1.wait()
        if ok:
            y.release()


ts = [threading.Thread(target=grab, args=args) for args in ((a, b, "one"), (b, a, "two"))]
[t.start() for t in ts]
[t.join() for t in ts]
print("deadlock avoided", sorted(out))
chairs, customers, barber, served, turned = (
    threading.Semaphore(3),
    threading.Semaphore(0),
    threading.Semaphore(0),
    [],
    [],
)
lock = threading.Lock()
closing = threading.Event()


def cut():
    while True:
        customers.acquire()
        if closing.is_set():
            return
        barber.release()


def visit(n):
    if chairs.acquire(blocking=False):
        customers.release()
        barber.acquire()
        chairs.release()
        served.append(n)
    else:
        turned.append(n)


bt = threading.Thread(target=cut)
bt.start()
cs = [threading.Thread(target=visit, args=(i,)) for i in range(10)]
[c.start() for c in cs]
[c.join() for c in cs]
closing.set()
customers.release()
bt.join()
print(len(served) + len(turned), len(served) >= 3)


class Turnstile:
    def __init__(self, n):
        self.n = n
        self.turn = 0
        self.cond = threading.Condition()

    @contextlib.contextmanager
    def of(self, i):
        with self.cond:
            self.cond.wait_for(lambda: self.turn % self.n == i)
        yield
        with self.cond:
            self.turn += 1
            self.cond.notify_all()


text = []
ts = Turnstile(3)


def say(i, words):
    for w in words:
        with ts.of(i):
            text.append(w)


th = [
    threading.Thread(target=say, args=(i, ws))
    for i, ws in enumerate((["the", "fox", "the"], ["quick", "jumps", "lazy"], ["brown", "over", "dog"]))
]
[t.start() for t in th]
[t.join() for t in th]
print(*text)
s = [threading.Semaphore(1), threading.Semaphore(0), threading.Semaphore(0)]
fb = []


def fizz(i, make):
    for n in range(1, 8):
        s[i].acquire()
        fb.append(make(n))
        s[(i + 1) % 3].release()


th = [
    threading.Thread(target=fizz, args=a)
    for a in ((0, str), (1, lambda n: "fizz" * (n % 3 == 0)), (2, lambda n: "buzz" * (n % 5 == 0)))
]
[t.start() for t in th]
[t.join() for t in th]
print(" ".join("".join(x) for x in itertools.batched(fb, 3)))


class Once:
    def __init__(self, f):
        self.f, self.lock = f, threading.Lock()

    def __call__(self):
        with self.lock:
            if not hasattr(self, "value"):
                self.value = self.f()
            return self.value


calls = []
once = Once(lambda: calls.append(1) or "made")
th = [threading.Thread(target=once) for _ in range(10)]
[t.start() for t in th]
[t.join() for t in th]
print(len(calls), once())
n = 0


def count():
    global n
    for _ in range(1000):
        with lock:
            n += 1


th = [threading.Thread(target=count) for _ in range(4)]
[t.start() for t in th]
[t.join() for t in th]
print(n)
