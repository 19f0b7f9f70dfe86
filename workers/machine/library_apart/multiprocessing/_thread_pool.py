"""A pool of threads that is used like one of processes."""

import _sys
import queue
import threading
from itertools import starmap
from multiprocessing.pool import AsyncResult, Pool


def worker(tasks, results, initializer, initargs):
    """What a thread of the pool does; it bears this name."""
    if initializer is not None:
        initializer(*initargs)
    while (task := tasks.get()) is not None:
        result, chunk, function, items, star = task
        try:
            answer = (True, list(starmap(function, items) if star else map(function, items)))
        except Exception as error:
            answer = (False, error)
        results.put((result, chunk, *answer))


class ThreadPool(Pool):
    """Threads that outlive their tasks. Nothing is pickled, and everything is shared."""

    __module__ = "multiprocessing.pool"

    def __init__(self, processes=None, initializer=None, initargs=()):
        if processes is None:
            processes = _sys.cpu_count()
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._state = "RUN"
        self._tasks, self._results = queue.SimpleQueue(), queue.SimpleQueue()
        self._pool = [self._worker((initializer, initargs)) for _ in range(processes)]
        self._handler = threading.Thread(target=self._collect, name="PoolResults", daemon=True)
        self._handler.start()

    @staticmethod
    def Process(ctx, *args, **kwds):
        from multiprocessing.dummy import Process

        return Process(*args, **kwds)

    def _worker(self, settings):
        thread = threading.Thread(target=worker, args=(self._tasks, self._results, *settings), daemon=True)
        thread.start()
        return thread

    def _collect(self):
        while (answer := self._results.get()) is not None:
            result, *rest = answer
            result._arrive(*rest)

    def _submit(self, function, chunks, star, callback, error_callback, single=False):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        result = AsyncResult(self, len(chunks), callback, error_callback, single)
        for at, items in enumerate(chunks):
            self._tasks.put((result, at, function, items, star))
        return result

    def _end(self, state):
        self._state = state
        for _ in self._pool:
            self._tasks.put(None)

    def close(self):
        if self._state == "RUN":
            self._end("CLOSE")

    def terminate(self):
        """What has begun goes on to its end; what has not is forgotten."""
        while not self._tasks.empty():
            self._tasks.get()
        self._end("TERMINATE")
        self._results.put(None)

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        for thread in self._pool:
            thread.join()
        if self._state == "CLOSE":
            self._results.put(None)
        self._handler.join()
