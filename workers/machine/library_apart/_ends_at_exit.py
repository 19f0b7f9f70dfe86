"""What is left to do for objects when the interpreter ends, in the order in which CPython's collector comes by them."""

from collections import deque

from _ends import finalize, unwatch, watched

generator = type((lambda: (yield))())


def end_objects(values):
    """Bids farewell to what the values, those of the main module, refer to, then to all others."""
    containers = []
    for value in values:
        if issubclass(type(value), (list, tuple, set, frozenset, dict, deque)):
            containers.append(value)
        else:
            _end(value, set())
    for value in containers:
        _end(value, set())
    for value in watched():
        _end(value, set())


def _end(value, met):
    """Of a value and of what it holds; of a list or tuple the last comes first."""
    left = [value]
    while left:
        value = left.pop()
        if id(value) in met:
            continue
        met.add(id(value))
        kind = type(value)
        if kind is generator:
            finalize(value)
        elif issubclass(kind, (list, tuple)):
            left.extend(list(value))
        elif issubclass(kind, (set, frozenset, deque)):
            left.extend(reversed(list(value)))
        elif issubclass(kind, dict):
            left.extend(reversed(list(value.values())))
        elif not issubclass(kind, type):
            if hasattr(kind, "__del__"):
                if unwatch(value):
                    finalize(value)
            elif hasattr(kind, "_asyncio_future_blocking"):
                value._freed()
            left.extend(reversed(list(_attributes(value).values())))


def _attributes(value):
    """Those of an instance of a class of the program."""
    try:
        return object.__getattribute__(value, "__dict__") if type(value).__module__ == "__main__" else {}
    except AttributeError:
        return {}


def tell_of_coroutines(values):
    """Says which coroutines have never been awaited."""
    from inspect import getcoroutinestate
    from warnings import warn_explicit

    registry = {}
    for value in values:
        if type(value).__name__ == "coroutine" and getcoroutinestate(value) == "CORO_CREATED":
            text = f"coroutine '{value.__qualname__}' was never awaited"
            warn_explicit(text, RuntimeWarning, "sys", 1, registry=registry)
