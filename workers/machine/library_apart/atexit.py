"""Functions that are called when the main process ends, the last registered first."""

from _bootstrap import print_exception

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
        except SystemExit:
            pass
        except BaseException as error:
            print_exception(error)


def _clear():
    _registered.clear()


def _ncallbacks():
    return len(_registered)
