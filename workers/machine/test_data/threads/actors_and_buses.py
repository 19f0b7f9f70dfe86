"""Actors, a lock for readers and writers, a bus of events, a machine of states."""

import threading
import queue
import collections
import contextlib
import enum
import functools
import itertools
import time
import types
import inspect


class Actor:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.handlers = {
            n[3:]: m for n, m in inspect.getmembers(cls, inspect.isfunction) if n.startswith("on_")
        }

    def __init__(self):
        self.inbox = queue.SimpleQueue()
        self.thread = threading.Thread(target=self._loop, name=type(self).__name__)
        self.thread.start()

    def _loop(self):
        for name, args, reply in iter(self.inbox.get, None):
            try:
                reply.put((True, self.handlers[name](self, *args)))
            except Exception as e:
                reply.put((False, e))

    def ask(self, name, *args):
        reply = queue.Queue(1)
        self.inbox.put((name, args, reply))
        ok, value = reply.get()
        if ok:
            return value
        raise value

    def __getattr__(self, name):
        if name in type(self).handlers:
            return functools.partial(self.ask, name)
        raise AttributeError(
            f"{type(self).__name__!r} actor does not understand {name!r}", name=name, obj=self
        )

    def stop(self):
        self.inbox.put(None)
        self.thread.join()


class Bank(Actor):
    def __init__(self):
        self.accounts = collections.defaultdict(int)
        super().__init__()

    def on_deposit(self, who, n):
        self.accounts[who] += n
        return self.accounts[who]

    def on_withdraw(self, who, n):
        if n > self.accounts[who]:
            raise ValueError(f"{who} has only {self.accounts[who]}")
        return self.on_deposit(who, -n)

    def on_balance(self):
        return dict(self.accounts)


bank = Bank()
print(sorted(Bank.handlers))
print(bank.deposit("ann", 10), bank.withdraw("ann", 3), bank.balance())
for f in (lambda: bank.withdraw("bob", 1), lambda: bank.deposit("x"), lambda: bank.depositt):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
ts = [threading.Thread(target=lambda: [bank.deposit("bob", 1) for _ in range(50)]) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(bank.balance())
bank.stop()


class RWLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writer = None
        self._waiting = 0

    @contextlib.contextmanager
    def read(self):
        with self._cond:
            self._cond.wait_for(lambda: self._writer is None and not self._waiting)
            self._readers += 1
        try:
            yield self._readers
        finally:
            with self._cond:
                self._readers -= 1
                if not self._readers:
                    self._cond.notify_all()

    @contextlib.contextmanager
    def write(self):
        with self._cond:
            self._waiting += 1
            self._cond.wait_for(lambda: not self._readers and self._writer is None)
            self._waiting -= 1
            self._writer = threading.current_thread()
        try:
            yield
        finally:
            with self._cond:
                self._writer = None
                self._cond.notify_all()

    def __repr__(self):
        return f"<{self.__class__.__name__} readers={self._readers} writer={self._writer and self._writer.name} waiting={self._waiting}>"


rw = RWLock()
data = {}
errors = []


def writer(n):
    with rw.write():
        data[n] = "half"
        data[n] = "full"


def reader():
    with rw.read():
        if "half" in data.values():
            errors.append("torn")


ts = [
    threading.Thread(target=writer, args=(i,)) if i % 3 == 0 else threading.Thread(target=reader)
    for i in range(20)
]
[t.start() for t in ts]
[t.join() for t in ts]
print(len(data), errors, rw)
with rw.read() as n:
    print(n, rw)
with rw.write():
    print(rw)


class Bus:
    def __init__(self):
        self.subs = collections.defaultdict(list)
        self.lock = threading.RLock()

    def on(self, *topics):
        def deco(f):
            with self.lock:
                [self.subs[t].append(f) for t in topics]
            return f

        return deco

    def publish(self, topic, **data):
        n = 0
        for pattern in (topic, topic.split(".")[0] + ".*", "*"):
            for f in self.subs.get(pattern, ()):
                n += 1
                f(types.SimpleNamespace(topic=topic, **data))
        return n


bus = Bus()
seen = []


@bus.on("user.created", "user.deleted")
def log(e):
    seen.append(("log", e))


@bus.on("*")
def audit(e):
    seen.append(("audit", e.topic))


@bus.on("user.*")
def reentrant(e):
    e.topic == "user.created" and bus.publish("nested", by=e.name)


print(bus.publish("user.created", name="ann"), bus.publish("other"), seen)


class State(enum.Enum):
    NEW = enum.auto()
    RUNNING = "running"
    DONE = "done"


class Machine:
    moves = {State.NEW: {State.RUNNING}, State.RUNNING: {State.DONE}}

    def __init__(self):
        self.state, self.changed = State.NEW, threading.Condition()

    def to(self, new):
        with self.changed:
            if new not in self.moves.get(self.state, ()):
                raise RuntimeError(f"{self.state} -> {new!r} is not allowed")
            self.state = new
            self.changed.notify_all()

    def until(self, state, timeout=5):
        with self.changed:
            return self.changed.wait_for(lambda: self.state is state, timeout)


m = Machine()
t = threading.Thread(target=lambda: (m.until(State.RUNNING), m.to(State.DONE)))
t.start()
m.to(State.RUNNING)
print(m.until(State.DONE), m.state)
t.join()
try:
    m.to(State.NEW)
except RuntimeError as e:
    print(e)
