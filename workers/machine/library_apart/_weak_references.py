"""`weakref.ref`, and what all else of `weakref` is made of."""

import _ends

# Classes of whose objects there are no weak references, and those of variable size: not of derived ones either.
_REFUSED = {int, bool, float, complex, str, bytes, bytearray, tuple, list, dict, range, slice, object, type(None),
            type(...), type(NotImplemented), type({}.keys()), type({}.values()), type({}.items()), type(iter([])),
            type(iter(()))}
_VARIABLE = (int, tuple, bytes)


def check(obj):
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
    """A reference that is called for its object, and gives `None` when that is gone."""

    __class_getitem__ = classmethod(type(list[int]))
    __callback__ = None
    _hash = None

    def __new__(cls, object, callback=None, /, *args, **keywords):
        check(object)
        if cls is ref and callback is None:
            for known in _ends.references(object):
                if type(known) is ref and known.__callback__ is None:
                    return known
        self = super().__new__(cls)
        _ends.aim(self, object)
        if callback is not None:
            self.__callback__ = callback
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return _ends.target(self)

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, others = _ends.target(self), _ends.target(other)
        return self is other if mine is None or others is None else mine == others

    def __hash__(self):
        if self._hash is None:
            found = _ends.target(self)
            if found is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(found)
        return self._hash

    def __repr__(self):
        inner = _ends.target(self)
        if inner is None:
            return f"<weakref at {hex(id(self))}; dead>"
        name = getattr(inner, "__name__", None)
        name = f" ({name})" if isinstance(name, str) else ""
        return f"<weakref at {hex(id(self))}; to '{type(inner).__name__}' at {hex(id(inner))}{name}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


ReferenceType = ref
ref.__name__ = ref.__qualname__ = "ReferenceType"
ref.__module__ = "weakref"


def getweakrefcount(object, /):
    """How many weak references and proxies there are of an object."""
    return len(_ends.references(object))


def getweakrefs(object, /):
    """All weak references and proxies of an object."""
    return _ends.references(object)
