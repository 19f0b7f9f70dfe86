"""Coroutines, and asynchronous generators: their steps are apart, where `asyncio` is."""

# mark: in C


def coroutine_wrapper(coroutine):
    """What the `__await__` of a coroutine answers: its iterator."""
    from _async_steps import coroutine_wrapper

    return coroutine_wrapper(coroutine)


def never_awaited(coroutine, level=2):
    """A call has made a coroutine, and the caller does nothing with it."""
    from warnings import warn

    warn(f"coroutine '{coroutine.__qualname__}' was never awaited", RuntimeWarning, level, coroutine)


def async_left(generator):
    """A loop over a generator is left: the event loop closes that when nothing refers to it any more."""
    from _asyncgen_hooks import get_asyncgen_hooks

    left = getattr(getattr(get_asyncgen_hooks()[1], "__self__", None), "_asyncgen_left", None)
    if left is not None:
        left(generator)


def async_freed(generator):
    from _asyncgen_hooks import get_asyncgen_hooks

    finalizer = get_asyncgen_hooks()[1]
    if finalizer is not None:
        finalizer(generator)


def async_send(generator, value):
    from _async_steps import async_send

    return async_send(generator, value)


def async_throw(generator, error):
    from _async_steps import async_throw

    return async_throw(generator, error)


def async_close(generator):
    from _async_steps import async_close

    return async_close(generator)
