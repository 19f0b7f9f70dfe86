"""`weakref.proxy`: what stands for an object without keeping it alive."""

import operator

import _ends
from _weak_references import check


def _inner(proxy):
    found = _ends.target(object.__getattribute__(proxy, "_reference"))
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


class _Aim:
    """The reference of a proxy, and one to the proxy itself if it is the one that is given out again."""

    __callback__ = None
    proxy = None


class ProxyType:
    """Stands for its object: everything that is done with it is done with the object."""

    __hash__ = None
    __class__ = property(lambda self: type(_inner(self)))

    def __getattribute__(self, name):
        return getattr(_inner(self), name)

    def __setattr__(self, name, value):
        setattr(_inner(self), name, value)

    def __delattr__(self, name):
        delattr(_inner(self), name)

    def __repr__(self):
        reference = object.__getattribute__(self, "_reference")
        inner = _ends.target(reference)
        return f"<weakproxy at {hex(id(self))} to {type(inner).__name__} at {hex(id(inner))}>"

    def __str__(self):
        return str(_inner(self))

    def __bool__(self):
        return bool(_inner(self))

    def __len__(self):
        return len(_inner(self))

    def __iter__(self):
        return iter(_inner(self))

    def __next__(self):
        return next(_inner(self))

    def __contains__(self, item):
        return item in _inner(self)

    def __getitem__(self, key):
        return _inner(self)[key]

    def __setitem__(self, key, value):
        _inner(self)[key] = value

    def __delitem__(self, key):
        del _inner(self)[key]

    def __bytes__(self):
        return bytes(_inner(self))

    def __reversed__(self):
        return reversed(_inner(self))


class CallableProxyType(ProxyType):
    """A proxy of something that can be called."""

    def __call__(self, *args, **keywords):
        return _inner(self)(*args, **keywords)


def _plain(value):
    return _inner(value) if isinstance(value, ProxyType) else value


def _two(function):
    return lambda self, other: function(_inner(self), _plain(other))


def _two_reflected(function):
    return lambda self, other: function(_plain(other), _inner(self))


def _one(function):
    return lambda self: function(_inner(self))


for _name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    _function = getattr(operator, f"__{_name}__")
    setattr(ProxyType, f"__{_name}__", _two(_function))
    setattr(ProxyType, f"__r{_name}__", _two_reflected(_function))
for _name in "eq ne lt le gt ge".split():
    setattr(ProxyType, f"__{_name}__", _two(getattr(operator, f"__{_name}__")))
for _name in "neg pos abs invert index".split():
    setattr(ProxyType, f"__{_name}__", _one(getattr(operator, f"__{_name}__")))
ProxyType.__int__ = _one(int)
ProxyType.__float__ = _one(float)
ProxyType.__hash__ = None
for _class in (ProxyType, CallableProxyType):
    _class.__module__ = "weakref"


def proxy(object, callback=None, /):
    """What stands for an object, and raises `ReferenceError` when that is gone."""
    check(object)
    kind = CallableProxyType if callable(object) else ProxyType
    if callback is None:
        for aim in _ends.references(object):
            known = _ends.target(aim.proxy) if type(aim) is _Aim and aim.proxy is not None else None
            if known is not None:
                return known
    aim = _Aim()
    stand_in = _new(kind)
    _set(stand_in, "_reference", aim)
    _ends.aim(aim, object)
    if callback is not None:
        aim.__callback__ = lambda _: callback(stand_in)
    else:
        aim.proxy = _Aim()
        _ends.aim(aim.proxy, stand_in)
    return stand_in


_new, _set = object.__new__, object.__setattr__
