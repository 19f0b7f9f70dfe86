"""Abstract classes of containers: what a class must define to be iterable, sized, a sequence and so on."""

from abc import ABCMeta


class _Protocol(ABCMeta):
    """Any class that has the methods is taken for a subclass."""

    def __subclasscheck__(cls, subclass):
        if super().__subclasscheck__(subclass):
            return True
        methods = cls.__dict__.get("_required", ())
        return bool(methods) and all([getattr(subclass, name, None) is not None for name in methods])

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))


class Hashable(metaclass=_Protocol):
    _required = ("__hash__",)


class Callable(metaclass=_Protocol):
    _required = ("__call__",)

    def __class_getitem__(cls, item):
        return cls


class Iterable(metaclass=_Protocol):
    _required = ("__iter__",)

    def __class_getitem__(cls, item):
        return cls


class Iterator(Iterable):
    _required = ("__iter__", "__next__")

    def __iter__(self):
        return self


class Generator(Iterator):
    _required = ("__iter__", "__next__", "send", "throw", "close")


class Reversible(Iterable):
    _required = ("__iter__", "__reversed__")


class Sized(metaclass=_Protocol):
    _required = ("__len__",)


class Container(metaclass=_Protocol):
    _required = ("__contains__",)

    def __class_getitem__(cls, item):
        return cls


class Collection(Sized, Iterable, Container):
    _required = ("__len__", "__iter__", "__contains__")


class Awaitable(metaclass=_Protocol):
    _required = ("__await__",)

    def __class_getitem__(cls, item):
        return cls


class Coroutine(Awaitable):
    _required = ("__await__", "send", "throw", "close")


class AsyncIterable(metaclass=_Protocol):
    _required = ("__aiter__",)

    def __class_getitem__(cls, item):
        return cls


class AsyncIterator(AsyncIterable):
    _required = ("__aiter__", "__anext__")


class Sequence(Reversible, Collection):
    _required = ()

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
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        for at in reversed(range(len(self))):
            yield self[at]

    def index(self, value, start=0, stop=None):
        for at in range(start, len(self) if stop is None else stop):
            if self[at] is value or self[at] == value:
                return at
        raise ValueError

    def count(self, value):
        return sum([1 for item in self if item is value or item == value])


class MutableSequence(Sequence):
    _required = ()

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for value in list(values):
            self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        self[:] = list(self)[::-1]

    def __iadd__(self, values):
        self.extend(values)
        return self


class Set(Collection):
    _required = ()

    def __le__(self, other):
        return len(self) <= len(other) and all([item in other for item in self])

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def __eq__(self, other):
        return len(self) == len(other) and self <= other

    def __ge__(self, other):
        return len(self) >= len(other) and all([item in self for item in other])

    def __gt__(self, other):
        return len(self) > len(other) and self >= other

    @classmethod
    def _from_iterable(cls, iterable):
        return cls(iterable)

    def __and__(self, other):
        return self._from_iterable([item for item in other if item in self])

    def __or__(self, other):
        return self._from_iterable([item for items in (self, other) for item in items])

    def __sub__(self, other):
        return self._from_iterable([item for item in self if item not in set(other)])

    def __xor__(self, other):
        other = self._from_iterable(other)
        return (self - other) | (other - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def __rsub__(self, other):
        return self._from_iterable([item for item in other if item not in self])

    def isdisjoint(self, other):
        return not any([item in self for item in other])


class MutableSet(Set):
    _required = ()

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
        for value in list(self):
            self.discard(value)

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
    _required = ()

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
        return dict.fromkeys(self).keys()

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def __eq__(self, other):
        return isinstance(other, Mapping) and dict(self.items()) == dict(other.items())


_missing = object()


class MutableMapping(Mapping):
    _required = ()

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
        while len(self):
            self.popitem()

    def update(self, other=(), /, **keywords):
        for key, value in dict(other, **keywords).items():
            self[key] = value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]


class KeysView(Set):
    _required = ()


class ValuesView(Collection):
    _required = ()


class ItemsView(Set):
    _required = ()


for _cls in (list, tuple, str, bytes, bytearray, range):
    Sequence.register(_cls)
for _cls in (list, bytearray):
    MutableSequence.register(_cls)
for _cls in (set, frozenset):
    Set.register(_cls)
MutableSet.register(set)
Mapping.register(dict)
MutableMapping.register(dict)
KeysView.register(type({}.keys()))
ValuesView.register(type({}.values()))
ItemsView.register(type({}.items()))


def __getattr__(name):
    import _abc_rest

    if name.startswith("_") or name not in _abc_rest.NAMES:
        raise AttributeError(f"module 'collections.abc' has no attribute '{name}'")
    return getattr(_abc_rest, name)
