"""Abstract classes of containers: what a class must define to be iterable, sized, a sequence and so on."""

from abc import ABCMeta
from collections import deque
from types import GenericAlias, MappingProxyType


class _Protocol(ABCMeta):
    """Any class that has the methods is taken for a subclass."""

    def __subclasscheck__(cls, subclass):
        if super().__subclasscheck__(subclass):
            return True
        methods = cls.__dict__.get("_required", ())
        return bool(methods) and all([_has(subclass, name) for name in methods])


def _has(cls, name):
    """Whether the instances of a class have a method: what its metaclass has does not count."""
    for kind in cls.__mro__:
        if name in kind.__dict__:
            return kind.__dict__[name] is not None and cls not in _EXCEPT.get(name, ())
    return type(cls) is type and name != "__call__" and hasattr(cls, name)


_EXCEPT = {"__hash__": (slice, type({}.keys()), type({}.items()))}


def _abstract(result=None, error=None):
    """A method that subclasses must define."""

    def method(self, *args):
        if error is not None:
            raise error
        return result

    method.__isabstractmethod__ = True
    return method


class Hashable(metaclass=_Protocol):
    _required = ("__hash__",)
    __hash__ = _abstract(0)


class Buffer(metaclass=_Protocol):
    _required = ("__buffer__",)
    __buffer__ = _abstract(error=NotImplementedError())


class Callable(metaclass=_Protocol):
    _required = ("__call__",)
    __call__ = _abstract(False)

    def __class_getitem__(cls, args):
        return _CallableAlias(cls, args)


class _CallableAlias(GenericAlias):
    """`Callable[[int], str]`: the arguments and the result in a row."""

    def __init__(self, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = args
        super().__init__(origin, (*parameters, result) if isinstance(parameters, list) else (parameters, result))

    def __repr__(self):
        if self.__args__[0] is ... or type(self.__args__[0]).__name__ == "ParamSpec":
            return super().__repr__()
        *parameters, result = self.__args__
        return repr(GenericAlias(self.__origin__, (list(parameters), result)))


class Iterable(metaclass=_Protocol):
    _required = ("__iter__",)
    __iter__ = _abstract(iter(()))
    __class_getitem__ = classmethod(GenericAlias)


class Iterator(Iterable):
    _required = ("__iter__", "__next__")
    __next__ = _abstract(error=StopIteration)

    def __iter__(self):
        return self


class Generator(Iterator):
    _required = ("__iter__", "__next__", "send", "throw", "close")
    send = _abstract(error=StopIteration)

    def throw(self, typ, val=None, tb=None):
        if val is None:
            val = typ() if isinstance(typ, type) else typ
        raise val

    throw.__isabstractmethod__ = True

    def __next__(self):
        return self.send(None)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("generator ignored GeneratorExit")


class Reversible(Iterable):
    _required = ("__iter__", "__reversed__")
    __reversed__ = _abstract(iter(()))


class Sized(metaclass=_Protocol):
    _required = ("__len__",)
    __len__ = _abstract(0)


class Container(metaclass=_Protocol):
    _required = ("__contains__",)
    __contains__ = _abstract(False)
    __class_getitem__ = classmethod(GenericAlias)


class Collection(Sized, Iterable, Container):
    _required = ("__len__", "__iter__", "__contains__")


class Awaitable(metaclass=_Protocol):
    _required = ("__await__",)
    __await__ = _abstract(iter(()))
    __class_getitem__ = classmethod(GenericAlias)


class Coroutine(Awaitable):
    _required = ("__await__", "send", "throw", "close")
    send, throw, close = _abstract(error=StopIteration), Generator.throw, Generator.close


class AsyncIterable(metaclass=_Protocol):
    _required = ("__aiter__",)
    __aiter__ = _abstract()
    __class_getitem__ = classmethod(GenericAlias)


class AsyncIterator(AsyncIterable):
    _required = ("__aiter__", "__anext__")
    __anext__ = _abstract(error=StopAsyncIteration)

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    _required = ("__aiter__", "__anext__", "asend", "athrow", "aclose")
    asend, athrow = _abstract(error=StopAsyncIteration), _abstract()

    async def __anext__(self):
        return await self.asend(None)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Sequence(Reversible, Collection):
    __getitem__ = _abstract(error=IndexError)

    def __iter__(self):
        at = 0
        while True:
            try:
                item = self[at]
            except IndexError:
                return
            yield item
            at += 1

    def __contains__(self, value):
        return any(item is value or item == value for item in self)

    def __reversed__(self):
        for at in reversed(range(len(self))):
            yield self[at]

    def index(self, value, start=0, stop=None):
        start = max(len(self) + start, 0) if start < 0 else start
        stop = len(self) if stop is None else stop + len(self) if stop < 0 else stop
        for at in range(start, stop):
            try:
                item = self[at]
            except IndexError:
                break
            if item is value or item == value:
                return at
        raise ValueError

    def count(self, value):
        return sum([1 for item in self if item is value or item == value])


class ByteString(Sequence):
    pass


class MutableSequence(Sequence):
    __setitem__, __delitem__, insert = [_abstract(error=IndexError) for _ in range(3)]

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        length = len(self)
        for at in range(length // 2):
            self[at], self[length - at - 1] = self[length - at - 1], self[at]

    def __iadd__(self, values):
        self.extend(values)
        return self


class Set(Collection):
    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) <= len(other) and all([item in other for item in self])

    def __lt__(self, other):
        return len(self) < len(other) and self <= other if isinstance(other, Set) else NotImplemented

    def __eq__(self, other):
        return len(self) == len(other) and self <= other if isinstance(other, Set) else NotImplemented

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) >= len(other) and all([item in self for item in other])

    def __gt__(self, other):
        return len(self) > len(other) and self >= other if isinstance(other, Set) else NotImplemented

    @classmethod
    def _from_iterable(cls, iterable):
        return cls(iterable)

    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable([item for item in other if item in self])

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable([item for items in (self, other) for item in items])

    def __sub__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._from_iterable([item for item in self if item not in other])

    def __rsub__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._from_iterable([item for item in other if item not in self])

    def __xor__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else (self - other) | (other - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def _other(self, other):
        """Another set or iterable as a set."""
        if isinstance(other, Set):
            return other
        return self._from_iterable(other) if isinstance(other, Iterable) else NotImplemented

    def isdisjoint(self, other):
        return not any([item in self for item in other])

    def _hash(self):
        return hash(frozenset(self))


class MutableSet(Set):
    add, discard = _abstract(error=NotImplementedError), _abstract(error=NotImplementedError)

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        try:
            while True:
                self.pop()
        except KeyError:
            pass

    def __ior__(self, other):
        for value in other:
            self.add(value)
        return self

    def __iand__(self, other):
        for value in self - other:
            self.discard(value)
        return self

    def __ixor__(self, other):
        for value in list(other):
            self.discard(value) if value in self else self.add(value)
        return self

    def __isub__(self, other):
        for value in list(other):
            self.discard(value)
        return self


class Mapping(Collection):
    __getitem__ = _abstract(error=KeyError)

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def values(self):
        return ValuesView(self)

    def items(self):
        return ItemsView(self)

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

    __reversed__ = None


_missing = object()


class MutableMapping(Mapping):
    __setitem__, __delitem__ = _abstract(error=KeyError), _abstract(error=KeyError)

    def pop(self, key, default=_missing):
        try:
            value = self[key]
        except KeyError:
            if default is _missing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def update(self, other=(), /, **keywords):
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in keywords.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class MappingView(Sized):
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._mapping!r})"


class KeysView(MappingView, Set):
    @classmethod
    def _from_iterable(cls, iterable):
        return set(iterable)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    @classmethod
    def _from_iterable(cls, iterable):
        return set(iterable)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])


class ValuesView(MappingView, Collection):
    def __contains__(self, value):
        for key in self._mapping:
            found = self._mapping[key]
            if found is value or found == value:
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


for _value in (
    len, _abstract, [].append, (1).__add__, int.__add__, str.join, GenericAlias.__repr__, ABCMeta.mro, staticmethod(len),
):  # fmt: skip
    Callable.register(type(_value))
for _cls in (tuple, str, range, memoryview):
    Sequence.register(_cls)
for _cls in (bytes, bytearray):
    ByteString.register(_cls)
for _cls in (bytes, bytearray, memoryview):
    Buffer.register(_cls)
for _cls in (list, bytearray, deque):
    MutableSequence.register(_cls)
Set.register(frozenset)
MutableSet.register(set)
Mapping.register(MappingProxyType)
MutableMapping.register(dict)
for _cls, _view in ((KeysView, {}.keys()), (ValuesView, {}.values()), (ItemsView, {}.items())):
    _cls.register(type(_view))
