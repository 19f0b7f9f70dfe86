"""Timers of `signal`: `alarm` and `setitimer`.

The main thread handles their signals where it sleeps or pauses. Where it does something else, nothing can interrupt it:
then a thread of the timers' own calls the handler, and what that raises comes up where the main thread sleeps next.
"""

import _kernel
import _sys
import os
import sys
import time
from _threads import get_ident, primitive_class
from threading import Condition, Thread, _active, main_thread
from time import monotonic, sleep as _sleep_native

import _signal

ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
_SIGNALS = (14, 26, 27)
# How long the main thread has to come by, before the handler is called without it.
_PATIENCE = 0.03

_due = {}
_changed = Condition()
_pending = []
_wake = primitive_class("Event")()
_thread = None


class itimer_error(OSError):
    """A timer is not there, or its time is none."""

    __module__ = "signal"


ItimerError = itimer_error


def _arm(which, seconds, interval):
    """Sets a timer, or ends it with 0: what was left of it, and its interval."""
    global _thread
    with _changed:
        before = _left(which)
        if seconds:
            _due[which] = (monotonic() + seconds, interval)
        else:
            _due.pop(which, None)
        if seconds and _thread is None:
            _thread = Thread(target=_run, daemon=True)
            _thread.start()
            # As a program sees it, nobody runs there.
            _active.remove(_thread)
            _take_sleep()
        _changed.notify()
    return before


def _forget():
    """In a copy of the process no timer runs, and no thread waits for one."""
    global _thread
    _thread = None
    _due.clear()
    _pending.clear()


os.register_at_fork(after_in_child=_forget)


def _left(which):
    if which not in _due:
        return 0.0, 0.0
    end, interval = _due[which]
    return max(0.000001, end - monotonic()), interval


def _take_sleep():
    """Has the main program sleep so that it can be woken."""
    time.sleep = _sleep
    names = sys.modules["__main__"].__dict__
    for name, value in list(names.items()):
        if value is _sleep_native:
            names[name] = _sleep


def _run():
    """Waits for the next timer, again and again."""
    while True:
        with _changed:
            now = monotonic()
            ready = [which for which, (end, _) in _due.items() if end <= now]
            for which in ready:
                interval = _due.pop(which)[1]
                if interval:
                    _due[which] = (now + interval, interval)
            if not ready:
                _changed.wait(min([end for end, _ in _due.values()], default=now + 3600) - now)
                continue
        for which in ready:
            _fire(_SIGNALS[which])


def _fire(number):
    handler = _signal.handler_of(number)
    if handler == 0:
        _kernel.kill(_sys.process_number(), number)
    if not callable(handler):
        return
    call = [handler, number, None]
    _pending.append(call)
    _wake.set()
    _sleep_native(_PATIENCE)
    with _changed:
        is_left = call in _pending
        if is_left:
            _pending.remove(call)
    if is_left:
        try:
            handler(number, sys._getframe())
        except BaseException as error:
            _pending.append([_raise, number, error])


def _raise(number, error):
    raise error


def _deliver(frame):
    """Handles what has come."""
    while True:
        with _changed:
            if not _pending:
                return
            handler, number, error = _pending.pop(0)
        handler(number, frame if error is None else error)


def _sleep(seconds, /):
    if get_ident() != main_thread().ident or not isinstance(seconds, (int, float)) or seconds < 0:
        return _sleep_native(seconds)
    end = monotonic() + seconds
    while True:
        _deliver(sys._getframe())
        left = end - monotonic()
        if left <= 0:
            return None
        _wake.wait(left)
        _wake.clear()


_sleep.__name__ = _sleep.__qualname__ = "sleep"
_sleep.__module__ = "time"


def pause():
    """Waits until a signal has been handled."""
    if get_ident() != main_thread().ident:
        return _signal.pause()
    _wake.clear()
    _signal._paused.append(_wake)
    try:
        if not _pending:
            _wake.wait()
        _wake.clear()
        _deliver(sys._getframe())
    finally:
        _signal._paused.remove(_wake)


def alarm(seconds, /):
    """Has SIGALRM come after some seconds, or with 0 not: how many were left of the last."""
    if not isinstance(seconds, int):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    left = _arm(ITIMER_REAL, float(seconds), 0.0)[0]
    return 0 if not left else max(1, round(left))


def setitimer(which, seconds, interval=0.0, /):
    if which not in (0, 1, 2):
        raise itimer_error(22, "Invalid argument")
    if seconds < 0 or interval < 0:
        raise itimer_error(22, "Invalid argument")
    return _arm(which, float(seconds), float(interval))


def getitimer(which, /):
    if which not in (0, 1, 2):
        raise itimer_error(22, "Invalid argument")
    with _changed:
        return _left(which)
