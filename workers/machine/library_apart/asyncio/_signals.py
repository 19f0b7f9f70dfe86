"""Handlers of signals that a loop calls."""

import signal
import threading

from asyncio import coroutines, events


def _check(sig):
    if not isinstance(sig, int):
        raise TypeError(f"sig must be an int, not {sig!r}")
    if sig not in signal.valid_signals():
        raise ValueError(f"invalid signal number {sig}")


def add(loop, sig, callback, args):
    """Has the loop call something whenever the signal comes."""
    if coroutines.iscoroutine(callback) or coroutines.iscoroutinefunction(callback):
        raise TypeError("coroutines cannot be used with add_signal_handler()")
    _check(sig)
    loop._check_closed()
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("set_wakeup_fd only works in main thread of the main interpreter")
    handle = events.Handle(callback, args, loop)
    try:
        signal.signal(sig, lambda *_: loop.call_soon_threadsafe(handle._run))
    except OSError:
        raise RuntimeError(f"sig {int(sig)} cannot be caught") from None
    loop._signal_handlers[sig] = handle


def remove(loop, sig):
    """Whether there was a handler to remove."""
    _check(sig)
    if loop._signal_handlers.pop(sig, None) is None:
        return False
    signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
    return True
