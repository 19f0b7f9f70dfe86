"""What `multiprocessing` offers, made of threads. Follows the documentation of CPython's module of this name."""

import queue
import sys
import threading
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore

__all__ = [
    "Process", "current_process", "active_children", "freeze_support", "Lock", "RLock", "Semaphore",
    "BoundedSemaphore", "Condition", "Event", "Barrier", "Queue", "Manager", "Pipe", "Pool", "JoinableQueue",
]

JoinableQueue = Queue
current_process = threading.current_thread
dict, list = dict, list


class DummyProcess(threading.Thread):
    """A thread that is used like a process."""

    _children = ()
    _was_started = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        super().__init__(group, target, name, args, kwargs)
        self._pid = None
        self._parent = current_process()

    def start(self):
        if self._parent is not current_process():
            raise RuntimeError(f"Parent is {self._parent!r} but current_process is {current_process()!r}")
        self._was_started = True
        self._parent._children = [*getattr(self._parent, "_children", ()), self]
        super().start()

    @property
    def exitcode(self):
        return 0 if self._was_started and not self.is_alive() else None


Process = DummyProcess


def active_children():
    """The threads that this one started and that have not ended."""
    thread = current_process()
    thread._children = [child for child in getattr(thread, "_children", ()) if child.is_alive()]
    return [*thread._children]


def freeze_support():
    pass


class Namespace:
    """Attributes, and nothing else."""

    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        items = sorted(f"{name}={value!r}" for name, value in self.__dict__.items() if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(items)})"


class Value:
    """A variable."""

    def __init__(self, typecode, value, lock=True):
        self._typecode, self.value = typecode, value

    def __repr__(self):
        return f"<{type(self).__name__}({self._typecode!r}, {self.value!r})>"


def Array(typecode, sequence, lock=True):
    from array import array

    return array(typecode, sequence)


def Manager():
    return sys.modules[__name__]


def shutdown():
    pass


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool

    return ThreadPool(processes, initializer, initargs)


class Connection:
    """An end of a pipe: a queue to take from, and one to put into."""

    def __init__(self, _in, _out):
        self._in, self._out = _in, _out
        self._seen = []
        self.send = self.send_bytes = _out.put

    def recv(self):
        return self._seen.pop() if self._seen else self._in.get()

    recv_bytes = recv

    def poll(self, timeout=0.0):
        if not self._seen:
            try:
                self._seen.append(self._in.get(timeout=max(timeout, 0)))
            except queue.Empty:
                return False
        return True

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def Pipe(duplex=True):
    one, other = queue.Queue(), queue.Queue()
    return Connection(one, other), Connection(other, one)
