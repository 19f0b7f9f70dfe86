"""What signals do that a process sends to itself: the handler is called at once, in the thread that sends."""

import _kernel
import _sys
from _threads import primitive_class
from sys import _getframe

_SIGINT = 2
# What does nothing where there is no handler: SIGCHLD, SIGCONT, SIGURG, SIGWINCH.
_IGNORED = (17, 18, 23, 28)
_paused = []


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


# What handles the signals for which something has been set.
handlers = {_SIGINT: default_int_handler}


def handler_of(signalnum):
    return handlers.get(signalnum, 0)


def raise_signal(signalnum, /):
    """Sends a signal to this process."""
    handler = handler_of(signalnum)
    if callable(handler):
        for event in _paused:
            event.set()
        handler(int(signalnum), _getframe())
    elif handler == 0 and signalnum not in _IGNORED:
        _kernel.kill(_sys.process_number(), int(signalnum))


def pthread_kill(thread_id, signalnum, /):
    """Sends a signal to a thread of this process."""
    if signalnum:
        raise_signal(signalnum)


def pause():
    """Waits until a signal has been handled."""
    event = primitive_class("Event")()
    _paused.append(event)
    event.wait()
    _paused.remove(event)
