"""What signals do that a process sends to itself, and what the main thread does with those from elsewhere."""

import _kernel
import _sys
from _threads import primitive_class, sleep
from sys import _getframe
from threading import get_ident, main_thread

_SIGINT = 2
# What does nothing where there is no handler: SIGCHLD, SIGCONT, SIGURG, SIGWINCH.
_IGNORED = (17, 18, 23, 28)
_paused = []
# What the program has had blocked, and what has come of it since.
blocked, pending = set(), set()


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


# What handles the signals for which something has been set.
handlers = {_SIGINT: default_int_handler}


def handler_of(signalnum):
    return handlers.get(signalnum, 0)


def set_handler(signalnum, handler):
    """Has a signal handled so; the kernel is told which signals of others end the process no longer."""
    handlers[signalnum] = handler
    tell_kernel()


def tell_kernel():
    mask = 0
    for number in blocked.union([number for number, known in handlers.items() if known != 0]):
        mask |= 1 << number
    _kernel.handle(mask)


def raise_signal(signalnum, /):
    """Sends a signal to this process: its main thread handles it."""
    signalnum = int(signalnum)
    if not 0 <= signalnum <= 64:
        raise OSError(22, "Invalid argument")
    handler = handler_of(signalnum)
    if signalnum in blocked:
        deliver(signalnum)
    elif handler == 0:
        if signalnum not in _IGNORED:
            end_by(signalnum)
    elif get_ident() == main_thread().ident or not _kernel.signal_main(signalnum):
        deliver(signalnum)


def end_by(signalnum):
    """A signal ends the process: nothing that follows is done any more."""
    _kernel.kill(_sys.process_number(), signalnum)
    sleep(60)


def deliver(signalnum):
    """The main thread handles a signal."""
    handler = handler_of(signalnum)
    if signalnum in blocked:
        pending.add(signalnum)
        for event in _paused:
            event.set()
    elif callable(handler):
        for event in _paused:
            event.set()
        handler(signalnum, _getframe())


def pthread_kill(thread_id, signalnum, /):
    """Sends a signal to a thread of this process."""
    if signalnum:
        raise_signal(signalnum)


def pause():
    """Waits until a signal has been handled."""
    wait_for_one()


def wait_for_one(timeout=None):
    """Waits until a signal has been handled, or kept because it is blocked."""
    event = primitive_class("Event")()
    _paused.append(event)
    event.wait(timeout)
    _paused.remove(event)
