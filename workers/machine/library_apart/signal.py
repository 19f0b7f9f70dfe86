"""Signals. Only Stop reaches a program here, as `KeyboardInterrupt` in its main thread, which is the default."""

from enum import IntEnum


class Signals(IntEnum):
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


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


for _signals in (Signals, Handlers):
    globals().update(_signals.__members__)
NSIG = 65


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


# What is ignored; nothing else is set.
_handlers = {}


def getsignal(signalnum, /):
    return _handlers.get(signalnum, default_int_handler if signalnum == SIGINT else SIG_DFL)


def signal(signalnum, handler, /):
    """Handlers of its own a program cannot have here; it can ignore what does not end it."""
    before = getsignal(signalnum)
    if handler is default_int_handler and signalnum == SIGINT or handler == SIG_DFL and signalnum != SIGINT:
        _handlers.pop(signalnum, None)
    elif handler == SIG_IGN and signalnum not in (SIGKILL, SIGTERM):
        _handlers[signalnum] = SIG_IGN
    elif handler is not before:
        raise OSError("signal handlers are not supported; catch KeyboardInterrupt to react to Stop")
    return before


def raise_signal(signalnum, /):
    if getsignal(signalnum) == SIG_IGN:
        return
    if signalnum == SIGINT:
        raise KeyboardInterrupt
    import os

    os.kill(os.getpid(), signalnum)


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
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    if signalnum <= len(_TEXTS):
        return _TEXTS[signalnum - 1]
    return f"Real-time signal {signalnum - SIGRTMIN}" if signalnum >= SIGRTMIN else None


def valid_signals():
    return set(Signals)
