"""Functions that are called when the main process ends, the last registered first."""

import sys

_registered = []


def register(func, /, *args, **kwargs):
    """Calls `func` at the end; can decorate."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _registered.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Forgets `func`."""
    _registered[:] = [entry for entry in _registered if entry[0] != func]


def _run_exitfuncs():
    while _registered:
        func, args, kwargs = _registered.pop()
        try:
            func(*args, **kwargs)
            continue
        except SystemExit:
            continue
        except BaseException as error:
            failed = error
        _tell(func, failed)


def _tell(func, error):
    kind = type(error)
    words = "Exception ignored in atexit callback"
    # Without the frame of this file.
    sys.unraisablehook(sys.UnraisableHookArgs((kind, error, error.__traceback__.tb_next, words, func)))


def _clear():
    _registered.clear()


def _ncallbacks():
    return len(_registered)
