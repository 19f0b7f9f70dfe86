"""What few programs ask of `abc` and of `collections.abc`."""

import collections.abc
from abc import ABCMeta, _is_abstract, abstractmethod

NAMES = set(
    "abstractclassmethod abstractstaticmethod get_cache_token update_abstractmethods AsyncGenerator ByteString "
    "MappingView".split()
)


def abstractclassmethod(callable):
    return classmethod(abstractmethod(callable))


def abstractstaticmethod(callable):
    return staticmethod(abstractmethod(callable))


def get_cache_token():
    """Nothing is kept of earlier answers."""
    return 0


def update_abstractmethods(cls):
    """Finds out anew which methods a class does not define."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = {name for base in cls.__bases__ for name in getattr(base, "__abstractmethods__", ())} | set(vars(cls))
    cls.__abstractmethods__ = frozenset(name for name in names if _is_abstract(getattr(cls, name, None)))
    return cls


class AsyncGenerator(collections.abc.AsyncIterator):
    """What `async for` goes through and one can send to."""

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise val if val is not None else typ

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


async def _asynchronous():
    yield


AsyncGenerator.register(type(_asynchronous()))


class ByteString(collections.abc.Sequence):
    """Bytes, or what behaves like them."""


ByteString.register(bytes)
ByteString.register(bytearray)


class MappingView(collections.abc.Sized):
    """What a mapping shows of itself."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"


for _view in ({}.keys(), {}.values(), {}.items()):
    MappingView.register(type(_view))
