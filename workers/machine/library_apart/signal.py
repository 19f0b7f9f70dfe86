"""Signals. Only Stop reaches a program here, as `KeyboardInterrupt` in its main thread, which is the default."""

from enum import IntEnum


class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGKILL = 9
    SIGUSR1 = 10
    SIGUSR2 = 12
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


for _signal in list(Signals) + list(Handlers):
    globals()[_signal.name] = _signal


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


def strsignal(signalnum, /):
    return {2: "Interrupt", 9: "Killed", 15: "Terminated"}.get(signalnum, f"Unknown signal {signalnum}")


def valid_signals():
    return set(Signals)
