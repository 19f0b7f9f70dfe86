"""Tracebacks on demand. Interpreters that fail, which CPython tells of, do not exist here; the functions do.

Of the stacks only that of the thread that asks is known.
"""

import os
import sys
import threading
from datetime import timedelta

__all__ = (
    "enable disable is_enabled dump_traceback dump_traceback_later cancel_dump_traceback_later register unregister"
).split()

_is_enabled, _timer = False, None


def enable(file=None, all_threads=True):
    global _is_enabled
    _is_enabled = True


def disable():
    """Answers whether it was enabled."""
    global _is_enabled
    before, _is_enabled = _is_enabled, False
    return before


def is_enabled():
    return _is_enabled


def _written(file, text):
    file = sys.stderr if file is None else file
    if isinstance(file, int):
        os.write(file, text.encode())
    else:
        file.write(text)
        file.flush()


def _stack(frame):
    lines = []
    while frame is not None:
        code = frame.f_code
        lines.append(f'  File "{code.co_filename}", line {frame.f_lineno} in {code.co_name}\n')
        frame = frame.f_back
    return "".join(lines)


def dump_traceback(file=None, all_threads=True):
    """Writes the stack of the thread that asks."""
    kind = "Current thread" if all_threads else "Stack"
    thread = f" 0x{threading.get_ident():016x}" if all_threads else ""
    _written(file, f"{kind}{thread} (most recent call first):\n{_stack(sys._getframe(1))}")


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """Tells after some time that it is over, and ends the program if `exit` is true."""
    global _timer
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")
    cancel_dump_traceback_later()

    def told():
        _written(file, f"Timeout ({timedelta(seconds=timeout)})!\n")
        if exit:
            os._exit(1)
        if repeat:
            dump_traceback_later(timeout, repeat, file, exit)

    _timer = threading.Timer(timeout, told)
    _timer.daemon = True
    _timer.start()


def cancel_dump_traceback_later():
    global _timer
    if _timer is not None:
        _timer.cancel()
        _timer = None


def register(signum, file=None, all_threads=True, chain=False):
    """Writes the stack when a signal comes."""
    import signal

    def asked(number, frame):
        _written(file, f"Current thread 0x{threading.get_ident():016x} (most recent call first):\n{_stack(frame)}")
        if chain and callable(before):
            before(number, frame)

    before = signal.signal(signum, asked)
    _registered[signum] = before


_registered = {}


def unregister(signum):
    """Answers whether the signal was registered."""
    import signal

    if signum not in _registered:
        return False
    signal.signal(signum, _registered.pop(signum))
    return True
