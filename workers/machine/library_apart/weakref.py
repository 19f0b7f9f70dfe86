"""Weak references. The machine keeps what a program can still name through them: here they are strong ones."""


class ref:
    """A reference that is called for its object; the object is always still there."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, object, callback=None, /):
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
        return f"<weakref at {hex(id(self))}; to '{type(inner).__name__}' at {hex(id(inner))}>"


ReferenceType = ref


class WeakMethod(ref):
    """A reference to a bound method."""


def proxy(object, callback=None, /):
    return object


def getweakrefcount(object, /):
    return 0


def getweakrefs(object, /):
    return []


class WeakValueDictionary(dict):
    """A dictionary; its values are kept."""

    def valuerefs(self):
        return [ref(value) for value in self.values()]


class WeakKeyDictionary(dict):
    """A dictionary; its keys are kept."""

    def keyrefs(self):
        return [ref(key) for key in self]


class WeakSet(set):
    """A set; its members are kept."""


class finalize:
    """A call that can be made once; nothing is freed while the program runs, so it is never made by itself."""

    atexit = True

    def __init__(self, obj, func, /, *args, **kwargs):
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
