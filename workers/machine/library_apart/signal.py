"""Signals. A handler is called for what a process sends itself. From outside only Stop reaches a program, as
`KeyboardInterrupt` in its main thread, and what ends it.
"""

import sys
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


# What is ignored, or has a handler.
_handlers = {}


def _check(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")


def getsignal(signalnum, /):
    _check(signalnum)
    return _handlers.get(signalnum, default_int_handler if signalnum == SIGINT else SIG_DFL)


def signal(signalnum, handler, /):
    """Sets what happens when a signal comes, and answers what was set before."""
    threading = sys.modules.get("threading")
    if threading is not None and threading.current_thread() is not threading.main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    before = getsignal(signalnum)
    if not callable(handler) and handler not in (SIG_IGN, SIG_DFL):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if signalnum in (SIGKILL, SIGSTOP):
        raise OSError(22, "Invalid argument")
    _handlers[signalnum] = handler if callable(handler) else Handlers(handler)
    return before


# What a process does not end by.
_HARMLESS = (SIGCHLD, SIGCONT, SIGURG, SIGWINCH)


def raise_signal(signalnum, /):
    """Sends a signal to this process: its handler runs at once."""
    handler = getsignal(signalnum)
    if handler is default_int_handler and (runners := sys.modules.get("asyncio.runners")) and runners.interrupt():
        return
    if callable(handler):
        handler(int(signalnum), _frame_of_program())
    elif handler == SIG_DFL and signalnum not in _HARMLESS:
        import _kernel
        import _sys
        from time import sleep

        _kernel.kill(_sys.process_number(), int(signalnum))
        # The end is near.
        while True:
            sleep(1)


def _frame_of_program():
    """The frame that the signal interrupts: that of whoever sends it."""
    depth = 2
    while sys._getframe(depth).f_globals.get("__name__") in ("os", "signal"):
        depth += 1
    return sys._getframe(depth)


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
