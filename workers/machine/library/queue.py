"""Queues that threads hand things over by. Follows the documentation of CPython's `queue`."""

import _thread
from heapq import heappop, heappush
from threading import Condition
from time import monotonic

_Queue = _thread.primitive_class("Queue")


class Empty(Exception):
    """There is nothing to get."""


class Full(Exception):
    """There is no room to put."""


class ShutDown(Exception):
    """The queue has been shut down."""


class Queue(_Queue):
    """First in, first out."""

    @property
    def maxsize(self):
        return self._facts()[1]

    @property
    def unfinished_tasks(self):
        return self._facts()[2]


class LifoQueue(Queue):
    """Last in, first out."""

    def __init__(self, maxsize=0):
        self._lifo()


class SimpleQueue(_Queue):
    """First in, first out, without a limit and without task tracking."""


class PriorityQueue:
    """Smallest first."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.queue = []
        self.unfinished_tasks = 0
        self._changed = Condition()
        self._closed = False

    def qsize(self):
        return len(self.queue)

    def empty(self):
        return not self.queue

    def full(self):
        return 0 < self.maxsize <= len(self.queue)

    def put(self, item, block=True, timeout=None):
        with self._changed:
            if not self._wait(lambda: not self.full(), block, timeout):
                raise Full
            if self._closed:
                raise ShutDown
            heappush(self.queue, item)
            self.unfinished_tasks += 1
            self._changed.notify_all()

    def get(self, block=True, timeout=None):
        with self._changed:
            if not self._wait(lambda: self.queue, block, timeout):
                raise Empty
            if not self.queue:
                raise ShutDown
            item = heappop(self.queue)
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
                self.unfinished_tasks = max(0, self.unfinished_tasks - len(self.queue))
                self.queue.clear()
            self._changed.notify_all()
