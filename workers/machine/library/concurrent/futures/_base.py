"""The future: a result that is promised."""

# What it does is done under the lock of a future; what it calls of the program is not.
# mark: one step

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


_ended = False


def _close_all():
    global _ended
    _ended = True
    for executor in list(_open):
        executor.shutdown()


def refusal(itself):
    """Why an executor takes no calls any more: it has been shut down itself, or the process ends."""
    return RuntimeError(f"cannot schedule new futures after {'' if itself else 'interpreter '}shutdown")


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
        self._waiters = []

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

    def _tell_waiters(self):
        for waiter in self._waiters:
            waiter.put(self)
        self._waiters.clear()

    def _call_back(self):
        # None comes to them any more.
        for callback in tuple(self._callbacks):
            self._tell(callback)

    def _tell(self, callback):  # mark: in Python
        try:
            callback(self)
        except Exception:
            logger().exception("exception calling callback for %r", self)

    def add_done_callback(self, fn):
        with self._condition:
            if not self.done():
                self._callbacks.append(fn)
                return
        self._tell(fn)

    def _wait(self, timeout):
        with self._condition:
            if not self.done():
                self._condition.wait(timeout)
            if self._state in _ALL_CANCELLED:
                raise CancelledError
            if self._state != FINISHED:
                raise TimeoutError

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
                self._tell_waiters()
                return False
            if self._state != PENDING:
                logger().critical("Future %s in unexpected state: %s", id(self), self._state)
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
            self._tell_waiters()
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


def logger():
    import logging

    return logging.getLogger("concurrent.futures")


class Executor:
    """What both executors have in common."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else timeout + monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def result_iterator():
            futures.reverse()
            try:
                while futures:
                    future = futures.pop()
                    try:
                        yield future.result(None if end is None else end - monotonic())
                    finally:
                        future.cancel()
            finally:
                for future in futures:
                    future.cancel()

        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.shutdown(wait=True)
        return False


class DoneAndNotDoneFutures(tuple):
    """The answer of `wait`: `done` and `not_done`."""

    _fields = __match_args__ = ("done", "not_done")
    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


class _Waiting:
    """Futures that are waited for: those that are over, as far as they have been told of."""

    def __init__(self, fs):
        from queue import SimpleQueue

        self.fs = set(fs)
        self.told = SimpleQueue()
        self.done = set()

    def __enter__(self):
        for future in self.fs:
            with future._condition:
                # One that is cancelled is over when its executor has taken note of that.
                if future._state in (CANCELLED_AND_NOTIFIED, FINISHED):
                    self.done.add(future)
                else:
                    future._waiters.append(self.told)
        return self

    def __exit__(self, *exception):
        for future in self.fs - self.done:
            with future._condition:
                if self.told in future._waiters:
                    future._waiters.remove(self.told)

    def next(self, end):
        """The next that is over; `None` if none is when the time is up."""
        from queue import Empty

        try:
            future = self.told.get(timeout=None if end is None else max(0.0, end - monotonic()))
        except Empty:
            return None
        self.done.add(future)
        return future


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    def enough(news):
        if len(waiting.done) == len(waiting.fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(waiting.done)
        return return_when == FIRST_EXCEPTION and any([future._exception is not None for future in news])

    end = None if timeout is None else timeout + monotonic()
    with _Waiting(fs) as waiting:
        over = enough(waiting.done)
        if not over and return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f"Invalid return condition: {return_when!r}")
        while not over and (future := waiting.next(end)) is not None:
            over = enough([future])
        while waiting.next(0) is not None:
            pass
    return DoneAndNotDoneFutures((waiting.done, waiting.fs - waiting.done))


def as_completed(fs, timeout=None):
    end = None if timeout is None else timeout + monotonic()
    with _Waiting(fs) as waiting:
        total = len(waiting.fs)
        yield from list(waiting.done)
        while len(waiting.done) < total:
            future = waiting.next(end)
            if future is None:
                raise TimeoutError(f"{total - len(waiting.done)} (of {total}) futures unfinished")
            yield future
