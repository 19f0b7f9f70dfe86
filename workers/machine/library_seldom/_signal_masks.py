"""Signals that are blocked: they wait until they are not any more, or until somebody asks for them. The mask is that of
the process, as all signals go to its main thread.
"""

from collections import namedtuple as _namedtuple
from enum import IntEnum as _IntEnum
from signal import SIGKILL, SIGSTOP, Signals
from time import monotonic as _monotonic

import _signal


class Sigmasks(_IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2


SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = Sigmasks
struct_siginfo = _namedtuple(
    "struct_siginfo", "si_signo si_code si_errno si_pid si_uid si_status si_band", module="signal"
)


def _checked(mask):
    numbers = set()
    for number in mask:
        if not isinstance(number, int):
            raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
        if not 1 <= number <= 64:
            raise ValueError(f"signal number {int(number)} out of range [1; 64]")
        numbers.add(int(number))
    return numbers


def _named(numbers):
    return {Signals(number) if number in Signals else number for number in numbers}


def pthread_sigmask(how, mask, /):
    """Has signals blocked or not: those that were before."""
    numbers, before = _checked(mask), set(_signal.blocked)
    if how == SIG_BLOCK:
        after = before | numbers
    elif how == SIG_UNBLOCK:
        after = before - numbers
    elif how == SIG_SETMASK:
        after = numbers
    else:
        raise OSError(22, "Invalid argument")
    _signal.blocked.clear()
    _signal.blocked.update(after - {SIGKILL, SIGSTOP})
    _signal.tell_kernel()
    for number in sorted(_signal.pending - _signal.blocked):
        _signal.pending.discard(number)
        _signal.raise_signal(number)
    return _named(before)


def sigpending():
    """The signals that have come and are blocked."""
    return _named(_signal.pending)


def _taken(numbers, end):
    """Waits for one of some signals that are blocked: its number, or `None` when the time is over."""
    while True:
        found = sorted(_signal.pending & numbers)
        if found:
            _signal.pending.discard(found[0])
            return found[0]
        if end is not None and _monotonic() >= end:
            return None
        # Another thread may have sent one since it was looked.
        _signal.wait_for_one(0.01)


def sigwait(sigset, /):
    return _named([_taken(_checked(sigset), None)]).pop()


def sigtimedwait(sigset, timeout, /):
    numbers = _checked(sigset)
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    found = _taken(numbers, None if timeout is None else _monotonic() + timeout)
    if found is not None:
        from os import getpid

        return struct_siginfo(found, 0, 0, getpid(), 0, 0, 0)


def sigwaitinfo(sigset, /):
    return sigtimedwait(sigset, None)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """No file is told of signals here."""
    return -1
