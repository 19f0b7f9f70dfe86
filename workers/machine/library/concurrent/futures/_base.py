"""The future: a result that is promised."""

import os
import threading
from time import monotonic

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"
_ALL_CANCELLED = (CANCELLED, CANCELLED_AND_NOTIFIED)

TimeoutError = TimeoutError


class Error(Exception):
    pass


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """The executor can no longer be used."""


# The executors that have not been shut down: the process does it when it ends.
_open = []
os.register_at_fork(after_in_child=_open.clear)


def _close_all():
    for executor in list(_open):
        executor.shutdown()


threading._register_atexit(_close_all)


class Future:
    """The result of a call that may not have been made yet."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._callbacks = []

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in _ALL_CANCELLED:
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._call_back()
        return True

    def cancelled(self):
        return self._state in _ALL_CANCELLED

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state == FINISHED or self._state in _ALL_CANCELLED

    def _call_back(self):
        for callback in self._callbacks:
            self._tell(callback)

    def _tell(self, callback):
        try:
            callback(self)
        except Exception:
            log_critical(f"exception calling callback for {self!r}")

    def add_done_callback(self, fn):
        with self._condition:
            if not self.done():
                self._callbacks.append(fn)
                return
        self._tell(fn)

    def _wait(self, timeout):
        with self._condition:
            if not self._condition.wait_for(self.done, timeout):
                raise TimeoutError
            if self._state in _ALL_CANCELLED:
                raise CancelledError

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                return False
            if self._state != PENDING:
                raise RuntimeError("Future in unexpected state")
            self._state = RUNNING
            return True

    def _finish(self, result, exception):
        with self._condition:
            if self.done():
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result = result
            self._exception = exception
            self._state = FINISHED
            self._condition.notify_all()
        self._call_back()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def __repr__(self):
        state = "cancelled" if self.cancelled() else self._state.lower()
        if self._state == FINISHED:
            if self._exception is not None:
                state += f" raised {type(self._exception).__name__}"
            else:
                state += f" returned {type(self._result).__name__}"
        return f"<Future at {hex(id(self))} state={state}>"


def log_critical(text):
    """Logs the exception that is being handled."""
    import logging

    logging.getLogger("concurrent.futures").critical(text, exc_info=True)


class Executor:
    """What both executors have in common."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else timeout + monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(futures, end)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.shutdown(wait=True)
        return False


def _results(futures, end):
    futures.reverse()
    try:
        while futures:
            future = futures.pop()
            yield future.result(None if end is None else end - monotonic())
    finally:
        for future in futures:
            future.cancel()


class DoneAndNotDoneFutures(tuple):
    """The answer of `wait`: `done` and `not_done`."""

    _fields = __match_args__ = ("done", "not_done")
    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    known = return_when in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED)
    if not known and not all([future.done() for future in fs]):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    changed = threading.Condition()

    def tell(future):
        with changed:
            changed.notify_all()

    def enough():
        done = [future for future in fs if future.done()]
        if return_when == FIRST_COMPLETED and done:
            return True
        if return_when == FIRST_EXCEPTION:
            for future in done:
                if not future.cancelled() and future.exception() is not None:
                    return True
        return len(done) == len(fs)

    for future in fs:
        future.add_done_callback(tell)
    with changed:
        changed.wait_for(enough, timeout)
    done = {future for future in fs if future.done()}
    return DoneAndNotDoneFutures((done, fs - done))


def as_completed(fs, timeout=None):
    from queue import Empty, SimpleQueue

    fs = set(fs)
    end = None if timeout is None else timeout + monotonic()
    finished = SimpleQueue()
    for future in fs:
        future.add_done_callback(finished.put)
    for number in range(len(fs)):
        try:
            left = None if end is None else max(0.0, end - monotonic())
            yield finished.get(timeout=left)
        except Empty:
            raise TimeoutError(f"{len(fs) - number} (of {len(fs)}) futures unfinished") from None
