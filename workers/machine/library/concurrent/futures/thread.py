"""The executor whose workers are threads."""

import os
import queue
import threading
from concurrent.futures import _base

_executors = 0
_BROKEN = "A thread initializer failed, the thread pool is not usable anymore"


class BrokenThreadPool(_base.BrokenExecutor):
    """An initializer of the executor failed."""


class ThreadPoolExecutor(_base.Executor):
    """Runs calls in threads of this process."""

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        global _executors
        if max_workers is None:
            max_workers = min(32, (os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._tasks = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = []
        self._lock = threading.Lock()
        self._shut = False
        self._broken = False
        self._initializer = initializer
        self._initargs = initargs
        self._prefix = thread_name_prefix or f"ThreadPoolExecutor-{_executors}"
        _executors += 1
        _base._open.append(self)

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._broken:
                raise BrokenThreadPool(_BROKEN)
            if self._shut:
                raise RuntimeError("cannot schedule new futures after shutdown")
            future = _base.Future()
            self._tasks.put((future, fn, args, kwargs))
            self._add_worker()
            return future

    def _add_worker(self):
        if self._idle.acquire(timeout=0):
            return
        if len(self._threads) < self._max_workers:
            name = f"{self._prefix}_{len(self._threads)}"
            thread = threading.Thread(name=name, target=self._work)
            self._threads.append(thread)
            thread.start()

    def _work(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                _base.log_critical("Exception in initializer:")
                self._fail()
                return
        while True:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                self._idle.release()
                task = self._tasks.get()
            if task is None:
                self._tasks.put(None)
                return
            future, fn, args, kwargs = task
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

    def _fail(self):
        with self._lock:
            self._broken = True
            while not self._tasks.empty():
                task = self._tasks.get()
                if task is not None:
                    task[0].set_exception(BrokenThreadPool(_BROKEN))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            if self in _base._open:
                _base._open.remove(self)
            self._shut = True
            if cancel_futures:
                while not self._tasks.empty():
                    task = self._tasks.get()
                    if task is not None:
                        task[0].cancel()
            self._tasks.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
