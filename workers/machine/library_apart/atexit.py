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
    """What one of them registers is not called any more; what one of them unregisters neither."""
    for entry in reversed(list(_registered)):
        if not any([entry is kept for kept in _registered]):
            continue
        func, args, kwargs = entry
        try:
            func(*args, **kwargs)
        except BaseException as error:
            _tell(func, error)
    _registered.clear()


def _tell(func, error):
    kind = type(error)
    words = "Exception ignored in atexit callback"
    # Without the frame of this file.
    error.__traceback__ = error.__traceback__.tb_next
    sys.unraisablehook(sys.UnraisableHookArgs((kind, error, error.__traceback__, words, func)))


def _clear():
    _registered.clear()


def _ncallbacks():
    return len(_registered)
