"""Queues between processes. Messages are pickled when they are put."""

import _kernel
import pickle
from multiprocessing.process import inherited, take_over
from queue import Empty, Full


class Queue:
    """First in, first out, for any number of processes."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, maxsize=0, *, ctx=None):
        self._maxsize = maxsize
        self._channel = _kernel.new_channel(max(0, maxsize))
        self._closed = False

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        wait = None if block and timeout is None else max(0.0, timeout or 0.0)
        try:
            message = pickle.dumps(obj)
        except Exception as error:
            # In CPython a thread pickles it later, and the program goes on.
            self._on_queue_feeder_error(error, obj)
            return
        if _kernel.send(self._channel, message, wait if block else 0.0) is False:
            raise Full

    @staticmethod
    def _on_queue_feeder_error(e, obj):
        import traceback

        traceback.print_exc()

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        wait = None if timeout is None else max(0.0, timeout)
        message = _kernel.receive(self._channel, wait if block else 0.0)
        if message is False:
            raise Empty
        return pickle.loads(message)

    def put_nowait(self, obj):
        self.put(obj, False)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return _kernel.waiting(self._channel)

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    def close(self):
        self._closed = True

    def join_thread(self):
        pass

    def cancel_join_thread(self):
        pass

    __getstate__, __setstate__ = inherited, take_over


class SimpleQueue:
    """A queue without a limit and without timeouts."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, *, ctx=None):
        self._channel = _kernel.new_channel(0)

    def put(self, obj):
        _kernel.send(self._channel, pickle.dumps(obj), None)

    def get(self):
        return pickle.loads(_kernel.receive(self._channel, None))

    def empty(self):
        return _kernel.waiting(self._channel) == 0

    def close(self):
        pass

    __getstate__, __setstate__ = inherited, take_over


class JoinableQueue(Queue):
    """A queue whose tasks are reported as done."""

    def __init__(self, maxsize=0, *, ctx=None):
        from multiprocessing.synchronize import Condition, Semaphore

        super().__init__(maxsize)
        self._unfinished = Semaphore(0)
        self._done = Condition()

    def put(self, obj, block=True, timeout=None):
        with self._done:
            self._unfinished.release()
        try:
            super().put(obj, block, timeout)
        except Full:
            self._unfinished.acquire()
            raise

    def task_done(self):
        with self._done:
            if not self._unfinished.acquire(False):
                raise ValueError("task_done() called too many times")
            if not self._unfinished.get_value():
                self._done.notify_all()

    def join(self):
        with self._done:
            if self._unfinished.get_value():
                self._done.wait()
