"""Dictionaries and sets of what they do not keep alive, references to methods, and calls at the end of an object."""

from collections.abc import MutableMapping, MutableSet
from itertools import count

from _weak_references import check, ref


class KeyedRef(ref):
    """A reference that knows under which key it is kept."""

    def __new__(cls, object, callback, key):
        self = super().__new__(cls, object, callback)
        self.key = key
        return self

    def __init__(self, object, callback, key):
        super().__init__(object, callback)


class _Mapping(MutableMapping):
    """What both dictionaries have in common. `_data` is a dictionary with references on one side."""

    def __len__(self):
        return len(list(self))

    def __repr__(self):
        return f"<{type(self).__name__} at {hex(id(self))}>"

    def copy(self):
        new = type(self)()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = type(self)()
        for key, value in self.items():
            new[self._copied_key(key, memo, deepcopy)] = self._copied_value(value, memo, deepcopy)
        return new

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_Mapping):
    """A dictionary whose entries go when nothing else refers to their values."""

    def __init__(self, other=(), /, **keywords):
        self._data = {}
        own = ref(self)

        def remove(reference):
            mine = own()
            if mine is not None and mine._data.get(reference.key) is reference:
                del mine._data[reference.key]

        self._remove = remove
        self.update(other, **keywords)

    def __getitem__(self, key):
        found = self._data[key]()
        if found is None:
            raise KeyError(key)
        return found

    def __setitem__(self, key, value):
        self._data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self._data[key]

    def __iter__(self):
        for key, reference in list(self._data.items()):
            if reference() is not None:
                yield key

    def __contains__(self, key):
        reference = self._data.get(key)
        return reference is not None and reference() is not None

    def _copied_key(self, key, memo, deepcopy):
        return deepcopy(key, memo)

    def _copied_value(self, value, memo, deepcopy):
        return value

    def valuerefs(self):
        return list(self._data.values())

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(_Mapping):
    """A dictionary whose entries go when nothing else refers to their keys."""

    def __init__(self, dict=None):
        self._data = {}
        own = ref(self)

        def remove(reference):
            mine = own()
            if mine is not None:
                mine._data.pop(reference, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self._data[ref(key)]

    def __setitem__(self, key, value):
        self._data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self._data[ref(key)]

    def __iter__(self):
        for reference in list(self._data):
            key = reference()
            if key is not None:
                yield key

    def __contains__(self, key):
        try:
            return ref(key) in self._data
        except TypeError:
            return False

    def _copied_key(self, key, memo, deepcopy):
        return key

    def _copied_value(self, value, memo, deepcopy):
        return deepcopy(value, memo)

    def keyrefs(self):
        return list(self._data)


class WeakSet(MutableSet):
    """A set of what it does not keep alive."""

    def __init__(self, data=None):
        self.data = set()
        own = ref(self)

        def remove(reference):
            mine = own()
            if mine is not None:
                mine.data.discard(reference)

        self._remove = remove
        if data is not None:
            self.update(data)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return len(list(self))

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        while self.data:
            item = self.data.pop()()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def union(self, other):
        return type(self)([*self, *other])

    def intersection(self, other):
        return type(self)(item for item in other if item in self)

    def difference(self, other):
        return type(self)(item for item in self if item not in other)

    def symmetric_difference(self, other):
        return self.difference(other).union(type(self)(other).difference(self))

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection_update(self, other):
        for item in self.difference(other):
            self.discard(item)

    def symmetric_difference_update(self, other):
        new = self.symmetric_difference(other)
        self.clear()
        self.update(new)

    def issubset(self, other):
        return all(item in other for item in self)

    def issuperset(self, other):
        return all(item in self for item in other)

    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference
    __le__, __ge__ = issubset, issuperset

    def __lt__(self, other):
        return len(self) < len(other) and self.issubset(other)

    def __gt__(self, other):
        return len(self) > len(other) and self.issuperset(other)

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None

    def __repr__(self):
        return repr(self.data)


class WeakMethod(ref):
    """A reference to a bound method: it lives as long as its object and its function do."""

    def __new__(cls, method, callback=None):
        try:
            obj, function = method.__self__, method.__func__
        except AttributeError:
            kind = type(method)
            raise TypeError(f"argument should be a bound method, not {kind}") from None

        def gone(_):
            mine = own()
            if mine is not None and mine._alive:
                mine._alive = False
                if callback is not None:
                    callback(mine)

        self = super().__new__(cls, obj, gone)
        own = ref(self)
        self._function = ref(function, gone)
        self._kind, self._alive = type(method), True
        return self

    def __init__(self, method, callback=None):
        pass

    def __call__(self):
        obj, function = super().__call__(), self._function()
        return None if obj is None or function is None else self._kind(function, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    __hash__ = ref.__hash__


class finalize:
    """A call to be made once: when an object is gone, or at the end of the program."""

    _registry = {}
    _numbers = count(1)
    _is_registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        check(obj)
        if not finalize._is_registered:
            import atexit

            atexit.register(finalize._call_all)
            finalize._is_registered = True
        reference = ref(obj, self)
        finalize._registry[self] = [reference, func, args, kwargs, True, next(finalize._numbers)]

    def __call__(self, _=None):
        found = finalize._registry.pop(self, None)
        if found is not None:
            return found[1](*found[2], **found[3])
        return None

    def detach(self):
        """Gives up the call, and gives what it would have been."""
        found = finalize._registry.get(self)
        obj = found and found[0]()
        if obj is not None and finalize._registry.pop(self, None):
            return obj, found[1], found[2], found[3]
        return None

    def peek(self):
        """What the call would be."""
        found = finalize._registry.get(self)
        obj = found and found[0]()
        return None if obj is None else (obj, found[1], found[2], found[3])

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        found = finalize._registry.get(self)
        return bool(found) and found[4]

    @atexit.setter
    def atexit(self, value):
        found = finalize._registry.get(self)
        if found:
            found[4] = bool(value)

    def __repr__(self):
        found = finalize._registry.get(self)
        obj = found and found[0]()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _call_all(cls):
        """The program ends: the last ones that were made come first."""
        while True:
            left = [(found[5], call) for call, found in cls._registry.items() if found[4]]
            if not left:
                return
            call = max(left)[1]
            try:
                call()
            except Exception as error:
                import sys

                sys.excepthook(type(error), error, error.__traceback__)


for _class in (KeyedRef, WeakValueDictionary, WeakKeyDictionary, WeakSet, WeakMethod, finalize):
    _class.__module__ = "weakref"
