"""The executor whose workers are threads with an interpreter each (3.14)."""

import pickle
import threading
from concurrent import interpreters
from concurrent.futures.thread import BrokenThreadPool, ThreadPoolExecutor


class BrokenInterpreterPool(BrokenThreadPool):
    """An initializer of the executor failed."""


class InterpreterPoolExecutor(ThreadPoolExecutor):
    """Runs calls in interpreters of their own, side by side."""

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._own = threading.local()
        self._in_interpreter = initializer, initargs
        super().__init__(max_workers, thread_name_prefix or "InterpreterPoolExecutor", self._begin)

    def _begin(self):
        self._own.interpreter = interpreters.create()
        initializer, initargs = self._in_interpreter
        if initializer is not None:
            self._own.interpreter.call(initializer, *initargs)

    def submit(self, fn, /, *args, **kwargs):
        return super().submit(self._call, fn, args, kwargs)

    def _call(self, fn, args, kwargs):
        try:
            return self._own.interpreter.call(fn, *args, **kwargs)
        except interpreters.ExecutionFailed as failed:
            if failed._kept is None:
                raise
            raise pickle.loads(failed._kept) from failed
