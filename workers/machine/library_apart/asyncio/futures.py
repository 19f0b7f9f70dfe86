"""The future: a result that the loop will have."""

# mark: one step

import concurrent.futures
from _ends import unwatch, watch

from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


class Future:  # mark: in C
    """A result that somebody will set and others can await, all in the thread of one loop."""

    __module__ = "_asyncio"
    __class_getitem__ = classmethod(type(list[int]))

    _state = _PENDING
    _result = None
    _exception = None
    _traceback = None
    _cancel_message = None
    _cancelled_error = None
    _unseen = False
    # What a task looks for in what a coroutine hands up to it.
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def _see(self):
        """Somebody has asked: the exception need not be reported."""
        if self._unseen:
            self._unseen = False
            self._loop._unseen.pop(self, None)
            if unwatch(self) and hasattr(self, "__del__"):
                watch(self)

    def _watch(self):
        """The exception is reported if nobody asks for it; when the loop is closed, if ends are not noticed."""
        if self._unseen:
            watch(self)
            if unwatch(self):
                watch(self)
            else:
                self._loop._unseen[self] = self

    def _freed(self):
        """Nothing refers to the future any more, or nobody would be told if so."""
        if self._unseen:
            self._see()
            message = f"{type(self).__name__} exception was never retrieved"
            self._loop.call_exception_handler({"message": message, "exception": self._exception, "future": self})

    def cancel(self, msg=None):
        self._see()
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._call_back()
        return True

    def _make_cancelled_error(self):
        error = self._cancelled_error
        if error is not None:
            self._cancelled_error = None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not set.")
        self._see()
        if self._exception is not None:
            # As in CPython, only the first who asks sees where it was raised.
            traceback, self._traceback = self._traceback, None
            raise self._exception.with_traceback(traceback)
        return self._result

    def exception(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self._see()
        return self._exception

    def set_result(self, result):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._call_back()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._exception = exception
        self._traceback = exception.__traceback__
        self._state = _FINISHED
        self._unseen = True
        # To look for its end takes time, and most of those who are called back ask for the exception.
        if self._callbacks:
            self._callbacks.append((Future._watch, None))
        else:
            self._watch()
        self._call_back()

    def add_done_callback(self, fn, *, context=None):
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            if context is None:
                context = events.copy_context()
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = kept
        return removed

    def _call_back(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            for fn, context in callbacks:
                self._loop.call_soon(fn, self, context=context)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def _describe(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f"exception={self._exception!r}")
            else:
                from reprlib import repr

                info.append(f"result={repr(self._result)}")
        if self._callbacks:
            info.append(self._describe_callbacks())
        return info

    def _describe_callbacks(self):
        shown = [events.format_call(fn, ()) for fn, _ in self._callbacks]
        if len(shown) > 2:
            shown = [shown[0], f"<{len(shown) - 2} more>", shown[-1]]
        return f"cb=[{', '.join(shown)}]"

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._describe())}>"


def isfuture(obj):
    return hasattr(type(obj), "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _copy_state(source, target):
    """Gives a future of either kind what another has become."""
    if target.done():
        return
    if source.cancelled():
        target.cancel()
        return
    error = source.exception()
    if error is None:
        target.set_result(source.result())
    elif type(error) is concurrent.futures.CancelledError:
        target.set_exception(CancelledError(*error.args))
    elif type(error) is concurrent.futures.InvalidStateError:
        target.set_exception(InvalidStateError(*error.args))
    else:
        target.set_exception(error)


def _chain(inner, outer):
    """Makes a future of `concurrent.futures`, `outer`, become what `inner` becomes; cancelling goes the other way."""
    loop = inner._loop

    def settle(inner):
        if inner.cancelled():
            outer.cancel()
        if outer.set_running_or_notify_cancel():
            _copy_state(inner, outer)

    def cancel(outer):
        if outer.cancelled():
            loop.call_soon_threadsafe(inner.cancel)

    outer.add_done_callback(cancel)
    inner.add_done_callback(settle)


def wrap_future(future, *, loop=None):
    """The future of this loop for one of `concurrent.futures`."""
    if isfuture(future):
        return future
    if not isinstance(future, concurrent.futures.Future):
        raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
    loop = events.get_event_loop() if loop is None else loop
    wrapped = loop.create_future()
    _chain_future(future, wrapped, loop)
    return wrapped


def _chain_future(source, destination, loop):
    def told(source):
        if not loop.is_closed():
            loop.call_soon_threadsafe(_copy_state, source, destination)

    def _call_check_cancel(destination):
        if destination.cancelled():
            source.cancel()

    destination.add_done_callback(_call_check_cancel)
    source.add_done_callback(told)
