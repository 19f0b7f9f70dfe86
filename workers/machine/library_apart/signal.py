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


_handlers = {SIGINT: default_int_handler}


def getsignal(signalnum, /):
    return _handlers.get(signalnum, SIG_DFL)


def signal(signalnum, handler, /):
    """Handlers of its own a program cannot have here."""
    if handler is getsignal(signalnum):
        return handler
    raise OSError("signal handlers are not supported; catch KeyboardInterrupt to react to Stop")


def raise_signal(signalnum, /):
    if signalnum == SIGINT:
        raise KeyboardInterrupt
    raise OSError("only SIGINT can be raised here")


def strsignal(signalnum, /):
    return {2: "Interrupt", 9: "Killed", 15: "Terminated"}.get(signalnum, f"Unknown signal {signalnum}")


def valid_signals():
    return set(Signals)
