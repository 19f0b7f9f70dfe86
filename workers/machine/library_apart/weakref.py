"""Weak references. The machine keeps what a program can still name through them: here they are strong ones."""


# Classes of whose objects there are no weak references, and those of variable size: not of derived ones either.
_REFUSED = {int, bool, float, complex, str, bytes, bytearray, tuple, list, dict, range, slice, object, type(None),
            type(...), type(NotImplemented), type({}.keys()), type({}.values()), type({}.items()), type(iter([])),
            type(iter(()))}
_VARIABLE = (int, tuple, bytes)


def _check(obj):
    """Whether CPython makes weak references to such an object; the others are an error."""
    cls = type(obj)
    if cls in _REFUSED or isinstance(obj, _VARIABLE) or cls.__module__ == "builtins" and isinstance(obj, BaseException):
        is_refused = True
    else:
        slots = [vars(base).get("__slots__", ...) for base in cls.__mro__ if base.__module__ != "builtins"]
        is_refused = bool(slots) and all([found is not ... and "__weakref__" not in found for found in slots])
    if is_refused:
        raise TypeError(f"cannot create weak reference to {cls.__name__!r} object")


class ref:
    """A reference that is called for its object; the object is always still there."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, object, callback=None, /):
        _check(object)
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        inner = self._object
        name = getattr(inner, "__name__", None)
        name = f" ({name})" if isinstance(name, str) else ""
        return f"<weakref at {hex(id(self))}; to '{type(inner).__name__}' at {hex(id(inner))}{name}>"


ReferenceType = ref
ref.__name__ = ref.__qualname__ = "ReferenceType"


class WeakMethod(ref):
    """A reference to a bound method."""


def proxy(object, callback=None, /):
    """The object itself, which stands for itself."""
    _check(object)
    return object


def getweakrefcount(object, /):
    """0: nothing counts the references to an object."""
    return 0


def getweakrefs(object, /):
    return []


class _Dictionary(dict):
    """What both dictionaries have in common: everything that is put into them passes `__setitem__`."""

    def __init__(self, *args, **keywords):
        self.update(*args, **keywords)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *args, **keywords):
        for key, value in dict(*args, **keywords).items():
            self[key] = value

    def __repr__(self):
        return f"<{type(self).__name__} at {hex(id(self))}>"


class WeakValueDictionary(_Dictionary):
    """A dictionary; its values are kept."""

    def __setitem__(self, key, value):
        _check(value)
        dict.__setitem__(self, key, value)

    def valuerefs(self):
        return [ref(value) for value in self.values()]

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(_Dictionary):
    """A dictionary; its keys are kept."""

    def __setitem__(self, key, value):
        _check(key)
        dict.__setitem__(self, key, value)

    def keyrefs(self):
        return [ref(key) for key in self]


class WeakSet(set):
    """A set; its members are kept."""

    def __init__(self, data=()):
        self.update(data)

    def add(self, item):
        _check(item)
        set.add(self, item)

    def update(self, other):
        for item in other:
            self.add(item)

    def __repr__(self):
        return repr({ref(item) for item in self})


class finalize:
    """A call that can be made once; nothing is freed while the program runs, so it is never made by itself."""

    atexit = True

    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        self._call = obj, func, args, kwargs

    @property
    def alive(self):
        return self._call is not None

    def peek(self):
        return self._call

    def detach(self):
        call, self._call = self._call, None
        return call

    def __call__(self):
        call = self.detach()
        if call is not None:
            return call[1](*call[2], **call[3])
        return None
