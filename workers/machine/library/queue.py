"""Queues that threads hand things over by. Follows the documentation of CPython's `queue`."""

# What it does is done under its lock.
# mark: one step

import _threads as _thread
from threading import Condition, Lock
from time import monotonic

from _queue import Empty

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue", "ShutDown"]

_Queue = _thread.primitive_class("Queue")


class Full(Exception):
    """There is no room to put."""


class ShutDown(Exception):
    """The queue has been shut down."""


class _ByHooks:
    """A queue that keeps its items by the methods `_init`, `_qsize`, `_put` and `_get`."""

    _by_hooks = True
    maxsize = unfinished_tasks = queue = mutex = not_empty = not_full = all_tasks_done = is_shutdown = None

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = Lock()
        self.not_empty, self.not_full = Condition(self.mutex), Condition(self.mutex)
        self.all_tasks_done = Condition(self.mutex)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def _init(self, maxsize):
        from collections import deque

        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with self.mutex:
            if not self._wait(self.not_full, lambda: not self.full(), block, timeout):
                raise Full
            if self.is_shutdown:
                raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.mutex:
            if not self._wait(self.not_empty, self._qsize, block, timeout):
                raise Empty
            if not self._qsize():
                raise ShutDown
            item = self._get()
            self.not_full.notify()
            return item

    def _wait(self, condition, ready, block, timeout):
        end = None
        if block and timeout is not None and (condition is self.not_empty or self.maxsize > 0):
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            end = monotonic() + timeout
        while not ready() and not self.is_shutdown:
            left = None if end is None else end - monotonic()
            if not block or (left is not None and left <= 0):
                return False
            condition.wait(left)
        return True

    def put_nowait(self, item):
        self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        with self.mutex:
            if self.unfinished_tasks <= 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks -= 1
            if not self.unfinished_tasks:
                self.all_tasks_done.notify_all()

    def join(self):
        with self.mutex:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def shutdown(self, immediate=False):
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    self.unfinished_tasks = max(0, self.unfinished_tasks - 1)
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()


class _Last(_ByHooks):
    """The last in is the first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


def _opened(queue):
    """What takes over from a queue when its lock, its conditions or its items are asked for: the same in Python."""
    opened = queue._facts()[2]
    if opened is None:
        made = (_Last if isinstance(queue, LifoQueue) else _ByHooks)(queue._facts()[0] or 0)
        with made.mutex:
            opened, items, unfinished, closed = queue._open(made)
            if opened is made:
                made.queue.extend(items)
                made.unfinished_tasks, made.is_shutdown = unfinished, closed
    return opened


def _of_opened(name):
    return property(lambda queue: getattr(_opened(queue), name), lambda queue, value: setattr(_opened(queue), name, value))


def _number(name, at):
    def get(queue):
        facts = queue._facts()
        return facts[at] if facts[2] is None else getattr(facts[2], name)

    return property(get, lambda queue, value: setattr(_opened(queue), name, value))


class Queue(_Queue):
    """First in, first out. A subclass may keep the items in another way, by the methods of `_ByHooks`."""

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        own = cls.__dict__
        if not hasattr(cls, "_by_hooks") and not {"_init", "_qsize", "_put", "_get"}.isdisjoint(own):
            hooks = {**_ByHooks.__dict__, **(_Last.__dict__ if issubclass(cls, LifoQueue) else {})}
            for name, value in hooks.items():
                if name not in own and (name == "__init__" or not name.startswith("__")):
                    setattr(cls, name, value)
        # These call what a program has written anew.
        for name in ("put", "get"):
            if name in own and name + "_nowait" not in own:
                setattr(cls, name + "_nowait", _ByHooks.__dict__[name + "_nowait"])

    maxsize, unfinished_tasks = _number("maxsize", 0), _number("unfinished_tasks", 1)
    queue, mutex, not_empty = _of_opened("queue"), _of_opened("mutex"), _of_opened("not_empty")
    not_full, all_tasks_done = _of_opened("not_full"), _of_opened("all_tasks_done")
    is_shutdown = _of_opened("is_shutdown")


class LifoQueue(Queue):
    """Last in, first out."""

    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self._lifo()


class PriorityQueue(Queue):
    """Smallest first."""

    def _init(self, maxsize):
        import heapq

        self.queue, self._heap = [], heapq

    def _put(self, item):
        self._heap.heappush(self.queue, item)

    def _get(self):
        return self._heap.heappop(self.queue)


class _Absent:
    """An attribute of the base class that this one has not."""

    def __set_name__(self, owner, name):
        self.text = f"'_queue.{owner.__name__}' object has no attribute '{name}'"

    def __get__(self, instance, owner=None):
        raise AttributeError(self.text)


class SimpleQueue(_Queue):
    """First in, first out, without a limit and without task tracking."""

    __module__ = "_queue"
    full, join, task_done, shutdown = _Absent(), _Absent(), _Absent(), _Absent()

    def __init__(self):
        super().__init__()

    def __reduce__(self):
        raise TypeError("cannot pickle '_queue.SimpleQueue' object")
