"""`types.coroutine`: generators that can be awaited."""

from functools import wraps


class _Awaitable:
    """A generator that can be awaited."""

    def __init__(self, generator):
        self._generator = generator
        self.send, self.throw, self.close = generator.send, generator.throw, generator.close
        self.__name__ = generator.__name__

    def __await__(self):
        return self._generator

    def __iter__(self):
        return self._generator

    def __next__(self):
        return next(self._generator)


def coroutine(func):
    """Makes what a generator function returns awaitable."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if getattr(getattr(func, "__code__", None), "co_flags", 0) & (0x80 | 0x200):
        return func

    @wraps(func)
    def wrapped(*args, **keywords):
        made = func(*args, **keywords)
        return _Awaitable(made) if type(made).__name__ == "generator" else made

    return wrapped
