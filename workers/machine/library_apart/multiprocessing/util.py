"""The log of `multiprocessing`, and what is to be done when a process ends."""

import itertools
import os
import sys
import threading

from multiprocessing import process

__all__ = [
    "sub_debug", "debug", "info", "sub_warning", "get_logger", "log_to_stderr", "register_after_fork", "is_exiting",
    "Finalize", "ForkAwareThreadLock", "ForkAwareLocal", "SUBDEBUG", "SUBWARNING",
]

NOTSET, SUBDEBUG, DEBUG, INFO, SUBWARNING = 0, 5, 10, 20, 25
LOGGER_NAME = "multiprocessing"
DEFAULT_LOGGING_FORMAT = "[%(levelname)s/%(processName)s] %(message)s"

_logger = None
_to_stderr = False
_exiting = False


def _log(level, message, arguments):
    if _logger is not None:
        _logger.log(level, message, *arguments, stacklevel=3)


def sub_debug(msg, *args):
    _log(SUBDEBUG, msg, args)


def debug(msg, *args):
    _log(DEBUG, msg, args)


def info(msg, *args):
    _log(INFO, msg, args)


def sub_warning(msg, *args):
    _log(SUBWARNING, msg, args)


def get_logger():
    """The logger of `multiprocessing`; it has no handler of its own."""
    import logging

    global _logger
    if _logger is None:
        _logger = logging.getLogger(LOGGER_NAME)
        _logger.propagate = 0
    return _logger


def log_to_stderr(level=None):
    """Lets the log be written to standard error, and gives its logger."""
    import logging

    global _to_stderr
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(DEFAULT_LOGGING_FORMAT))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    _to_stderr = True
    return logger


def settings():
    """What a spawned process must know to log as this one does."""
    return None if _logger is None else (_logger.level, _to_stderr)


def log_again(level, to_stderr):
    """Lets a spawned process log as the one that started it."""
    (log_to_stderr if to_stderr else get_logger)()
    _logger.setLevel(level)


def is_exiting():
    """Whether the process is about to end."""
    return _exiting


def begin_exit():
    """The process is about to end, and its children are still there."""
    global _exiting
    if not _exiting:
        _exiting = True
        info("process shutting down")
        debug('running all "atexit" finalizers with priority >= 0')
        _run_finalizers(0)


def end_exit():
    """The process is about to end, and its children have."""
    debug('running the remaining "atexit" finalizers')
    _run_finalizers()


_finalizers = {}
_numbers = itertools.count()


class Finalize:
    """A call that is made once: when an object dies, when the process ends, or when it is asked for."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        if exitpriority is not None and not isinstance(exitpriority, int):
            raise TypeError(f"Exitpriority ({exitpriority!r}) must be None or int, not {type(exitpriority)!s}")
        if obj is None and exitpriority is None:
            raise ValueError("Without object, exitpriority cannot be None")
        self._callback, self._args, self._kwargs = callback, args, kwargs or {}
        self._key = (exitpriority, next(_numbers))
        self._process = os.getpid()
        self._weakref = None
        if obj is not None:
            from weakref import ref

            self._weakref = ref(obj, self)
        _finalizers[self._key] = self

    def __call__(self, wr=None):
        if _finalizers.pop(self._key, None) is None:
            return None
        # A copy of a process leaves to the first what is the first's to do.
        return self._callback(*self._args, **self._kwargs) if self._process == os.getpid() else None

    def cancel(self):
        _finalizers.pop(self._key, None)

    def still_active(self):
        return self._key in _finalizers

    def __repr__(self):
        if self._weakref is None or self._weakref() is None:
            return f"<{type(self).__name__} object, dead>"
        text = f"<{type(self).__name__} object, callback={getattr(self._callback, '__name__', self._callback)}"
        if self._args:
            text += f", args={self._args}"
        if self._kwargs:
            text += f", kwargs={self._kwargs}"
        if self._key[0] is not None:
            text += f", exitpriority={self._key[0]}"
        return text + ">"


def _run_finalizers(minpriority=None):
    """Makes the calls that have a priority, the highest first, of the same priority the newest first."""
    wanted = [
        key for key in list(_finalizers)
        if key[0] is not None and (minpriority is None or key[0] >= minpriority)
    ]
    for key in sorted(wanted, reverse=True):
        finalizer = _finalizers.get(key)
        if finalizer is not None:
            sub_debug("calling %s", finalizer)
            try:
                finalizer()
            except Exception:
                import traceback

                traceback.print_exc()
    if minpriority is None:
        _finalizers.clear()


def register_after_fork(obj, func):
    """Calls a function with an object in every copy of this process."""
    os.register_at_fork(after_in_child=lambda: func(obj))


class ForkAwareThreadLock:
    """A lock that is open in a copy of the process."""

    def __init__(self):
        self._open()
        register_after_fork(self, ForkAwareThreadLock._open)

    def _open(self):
        self._lock = threading.Lock()
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)


class ForkAwareLocal(threading.local):
    """Values of each thread that a copy of the process does not have."""

    def __init__(self):
        register_after_fork(self, lambda obj: obj.__dict__.clear())

    def __reduce__(self):
        return type(self), ()


process._util = sys.modules[__name__]
