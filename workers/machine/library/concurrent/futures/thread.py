"""The executor whose workers are threads."""

# What it does is done under the lock of the executor.
# mark: one step

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
        self._work_queue = queue.SimpleQueue()
        self._idle_semaphore = threading.Semaphore(0)
        self._threads = set()
        self._shutdown_lock = threading.Lock()
        self._shutdown = False
        self._broken = False
        self._initializer = initializer
        self._initargs = initargs
        if not thread_name_prefix:
            thread_name_prefix = f"ThreadPoolExecutor-{_executors}"
            _executors += 1
        self._thread_name_prefix = thread_name_prefix
        _base._open.append(self)

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(_BROKEN)
            if self._shutdown or _base._ended:
                raise _base.refusal(self._shutdown)
            future = _base.Future()
            self._work_queue.put((future, fn, args, kwargs))
            self._add_worker()
            return future

    def _add_worker(self):
        if self._idle_semaphore.acquire(timeout=0):
            return
        if len(self._threads) < self._max_workers:
            name = f"{self._thread_name_prefix}_{len(self._threads)}"
            thread = threading.Thread(name=name, target=self._work)
            self._threads.add(thread)
            thread.start()

    def _work(self):  # mark: in Python
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                _base.logger().critical("Exception in initializer:", exc_info=True)
                self._fail()
                return
        while (task := self._next_task()) is not None:
            future, fn, args, kwargs = task
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

    def _next_task(self):
        """What a worker does next; `None` if there is nothing more to do, which it passes on to the others."""
        try:
            task = self._work_queue.get_nowait()
        except queue.Empty:
            self._idle_semaphore.release()
            task = self._work_queue.get()
        if task is None:
            self._shutdown = True
            self._work_queue.put(None)
        return task

    def _fail(self):
        with self._shutdown_lock:
            self._broken = True
            while not self._work_queue.empty():
                task = self._work_queue.get()
                if task is not None:
                    task[0].set_exception(BrokenThreadPool(_BROKEN))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            if self in _base._open:
                _base._open.remove(self)
            # When the process ends, a worker does it.
            self._shutdown = self._shutdown or not _base._ended
            if cancel_futures:
                while not self._work_queue.empty():
                    task = self._work_queue.get()
                    if task is not None:
                        task[0].cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
