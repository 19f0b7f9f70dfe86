"""Queues that threads hand things over by. Follows the documentation of CPython's `queue`."""

import _thread
from heapq import heappop, heappush
from threading import Condition, Lock
from time import monotonic

_Queue = _thread.primitive_class("Queue")


class Empty(Exception):
    """There is nothing to get."""


class Full(Exception):
    """There is no room to put."""


class ShutDown(Exception):
    """The queue has been shut down."""


class _ByHooks:
    """A queue that keeps its items by the methods `_init`, `_qsize`, `_put` and `_get`."""

    _by_hooks = True

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.mutex = Lock()
        self._changed = self.not_empty = self.not_full = self.all_tasks_done = Condition(self.mutex)
        self._closed = False
        self._init(maxsize)

    def _init(self, maxsize):
        from collections import deque

        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    maxsize = unfinished_tasks = queue = None
    mutex = not_empty = not_full = all_tasks_done = None

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with self._changed:
            if not self._wait(lambda: not self.full(), block, timeout):
                raise Full
            if self._closed:
                raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self._changed.notify_all()

    def get(self, block=True, timeout=None):
        with self._changed:
            if not self._wait(self._qsize, block, timeout):
                raise Empty
            if not self._qsize():
                raise ShutDown
            item = self._get()
            self._changed.notify_all()
            return item

    def _wait(self, ready, block, timeout):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        end = None if timeout is None else monotonic() + timeout
        while not ready() and not self._closed:
            left = None if end is None else end - monotonic()
            if not block or (left is not None and left <= 0):
                return False
            self._changed.wait(left)
        return True

    def put_nowait(self, item):
        self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        with self._changed:
            if self.unfinished_tasks == 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks -= 1
            self._changed.notify_all()

    def join(self):
        with self._changed:
            while self.unfinished_tasks:
                self._changed.wait()

    def shutdown(self, immediate=False):
        with self._changed:
            self._closed = True
            if immediate:
                while self._qsize():
                    self._get()
                    self.unfinished_tasks = max(0, self.unfinished_tasks - 1)
            self._changed.notify_all()


class _Items:
    """What is in a queue."""

    def __init__(self, owner):
        self._owner = owner

    def __len__(self):
        return self._owner.qsize()

    def __iter__(self):
        return iter(self._owner._items())

    def __getitem__(self, index):
        return self._owner._items()[index]

    def __repr__(self):
        items = self._owner._items()
        return repr(items) if isinstance(self._owner, LifoQueue) else f"deque({items!r})"

    def clear(self):
        try:
            while True:
                self._owner.get_nowait()
        except Empty:
            pass


class Queue(_Queue):
    """First in, first out. A subclass may keep the items in another way, by the methods of `_ByHooks`."""

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        for name in ("put", "get"):
            if name in cls.__dict__:
                _follow(cls, name)
        hooks = {"_init", "_qsize", "_put", "_get"}.intersection(cls.__dict__)
        if hooks and not hasattr(cls, "_by_hooks"):
            for name, value in _ByHooks.__dict__.items():
                if name not in cls.__dict__ and (name == "__init__" or not name.startswith("__")):
                    setattr(cls, name, value)

    @property
    def maxsize(self):
        return self._facts()[1]

    @property
    def unfinished_tasks(self):
        return self._facts()[2]

    @property
    def queue(self):
        return _Items(self)

    def _open(self, name):
        """From now on the items are kept in Python: the lock and the conditions can be used by themselves."""
        if not hasattr(self, "_opened"):
            _open(self)
        return getattr(self, name)

    mutex = property(lambda self: self._open("mutex"))
    not_empty = property(lambda self: self._open("not_empty"))
    not_full = property(lambda self: self._open("not_full"))
    all_tasks_done = property(lambda self: self._open("all_tasks_done"))


_opening = Lock()


def _open(queue):
    from _opened_queue import opened_class

    with _opening:
        if hasattr(queue, "_opened"):
            return
        maxsize = queue.maxsize
        cls = opened_class(type(queue))
        # Who comes by meanwhile finds an empty queue to wait for.
        queue.__class__ = cls
        _ByHooks.__init__(queue, maxsize)
        with queue.mutex:
            queue._opened = True
            items, unfinished = queue._drain()
            queue.queue.extendleft(reversed(items))
            queue.unfinished_tasks += unfinished
            queue._changed.notify_all()


def _follow(cls, name):
    """The form that does not wait calls a `put` or `get` that a subclass has defined."""

    def nowait(self, *args):
        return getattr(self, name)(*args, block=False)

    nowait.__name__ = f"{name}_nowait"
    if nowait.__name__ not in cls.__dict__:
        setattr(cls, nowait.__name__, nowait)


class LifoQueue(Queue):
    """Last in, first out."""

    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self._lifo()


class PriorityQueue(Queue):
    """Smallest first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class _Absent:
    """An attribute of the base class that this one has not."""

    def __set_name__(self, owner, name):
        self.text = f"'_queue.{owner.__name__}' object has no attribute '{name}'"

    def __get__(self, instance, owner=None):
        raise AttributeError(self.text)


class SimpleQueue(_Queue):
    """First in, first out, without a limit and without task tracking."""

    full, join, task_done, shutdown = _Absent(), _Absent(), _Absent(), _Absent()

    def __init__(self):
        super().__init__()
