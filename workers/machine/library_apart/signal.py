"""Signals: what handles them, and timers that send them."""

from enum import IntEnum as _IntEnum
from os import register_at_fork as _register_at_fork
from threading import current_thread as _current_thread, main_thread as _main_thread
from time import monotonic as _monotonic

import _signal
import _threads
from _signal import default_int_handler, pause, pthread_kill, raise_signal


class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGIOT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


for _signals in (Signals, Handlers):
    globals().update(_signals.__members__)
NSIG = 65


def getsignal(signalnum):
    """What a signal is handled by."""
    _check(signalnum)
    found = _signal.handler_of(signalnum)
    return Handlers(found) if found in (0, 1) else found


def signal(signalnum, handler):
    """Has a signal handled by a function of a number and a frame: what did it before."""
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if _current_thread() is not _main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    before = getsignal(signalnum)
    if signalnum in (SIGKILL, SIGSTOP):
        raise OSError(22, "Invalid argument")
    _signal.set_handler(signalnum, handler)
    return before


def _check(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")


_TEXTS = (
    "Hangup",
    "Interrupt",
    "Quit",
    "Illegal instruction",
    "Trace/breakpoint trap",
    "Aborted",
    "Bus error",
    "Floating point exception",
    "Killed",
    "User defined signal 1",
    "Segmentation fault",
    "User defined signal 2",
    "Broken pipe",
    "Alarm clock",
    "Terminated",
    "Stack fault",
    "Child exited",
    "Continued",
    "Stopped (signal)",
    "Stopped",
    "Stopped (tty input)",
    "Stopped (tty output)",
    "Urgent I/O condition",
    "CPU time limit exceeded",
    "File size limit exceeded",
    "Virtual timer expired",
    "Profiling timer expired",
    "Window changed",
    "I/O possible",
    "Power failure",
    "Bad system call",
)


def strsignal(signalnum, /):
    _check(signalnum)
    if signalnum <= len(_TEXTS):
        return _TEXTS[signalnum - 1]
    return f"Real-time signal {signalnum - SIGRTMIN}" if signalnum >= SIGRTMIN else None


ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = range(3)
# By the kind of a timer: its signal.
_TIMER_SIGNALS = (SIGALRM, SIGVTALRM, SIGPROF)
_timers = {}
# A copy of the process has none of its timers.
_register_at_fork(after_in_child=_timers.clear)


class itimer_error(OSError):
    """A timer is not there, or its time is none."""


ItimerError = itimer_error


class _Timer:
    """A thread that the program does not see sends the signal."""

    def __init__(self, which, seconds, interval):
        self.which, self.interval = which, interval
        self.at = _monotonic() + seconds
        self.cancelled = _threads.primitive_class("Event")()
        handle = _threads.primitive_class("_ThreadHandle")()
        _threads.start_thread(handle, None, self.run, _threads.next_ident())

    def run(self):
        while not self.cancelled.wait(max(0, self.at - _monotonic())):
            if not self.interval:
                _timers.pop(self.which, None)
                raise_signal(_TIMER_SIGNALS[self.which])
                return
            self.at += self.interval
            raise_signal(_TIMER_SIGNALS[self.which])


def getitimer(which, /):
    """The seconds that are left of a timer, and its interval."""
    if which not in (0, 1, 2):
        raise itimer_error(22, "Invalid argument")
    timer = _timers.get(which)
    return (max(0.0, timer.at - _monotonic()), timer.interval) if timer else (0.0, 0.0)


def setitimer(which, seconds, interval=0.0, /):
    """Has a signal sent after some seconds, and again and again if there is an interval: what was set before."""
    if which not in (0, 1, 2):
        raise itimer_error(22, "Invalid argument")
    if seconds < 0 or interval < 0:
        raise itimer_error(22, "Invalid argument")
    before = getitimer(which)
    timer = _timers.pop(which, None)
    if timer:
        timer.cancelled.set()
    if seconds:
        _timers[which] = _Timer(which, seconds, float(interval))
    return before


def alarm(seconds, /):
    """Has SIGALRM sent after some seconds: how many were left of the last such request."""
    if not isinstance(seconds, int):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    left = setitimer(ITIMER_REAL, seconds)[0]
    return max(1, round(left)) if left else 0


def valid_signals():
    return set(Signals)


def siginterrupt(signalnum, flag, /):
    _check(signalnum)


def __getattr__(name):
    """What few programs ask for: to block signals, and to wait for one."""
    import _signal_masks

    if name.startswith("_") or not hasattr(_signal_masks, name):
        raise AttributeError(f"module 'signal' has no attribute '{name}'")
    return getattr(_signal_masks, name)
