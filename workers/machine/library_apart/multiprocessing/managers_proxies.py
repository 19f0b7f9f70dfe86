"""Proxies: objects here that stand for objects in a manager's server process."""

# mark: one step

import os
import threading
from multiprocessing import process
from multiprocessing.connection import Client


class RemoteError(Exception):
    """A server could not do what was asked of it, or its answer could not be sent."""

    def __str__(self):
        line = "-" * 75
        return f"\n{line}\n{self.args[0]}{line}"

    __module__ = "multiprocessing.managers"


class BaseProxy:
    """Calls the methods of an object in a server."""

    _connections = {}
    _isauto = False

    def __init__(self, token, serializer="pickle", manager=None, authkey=None, exposed=None, incref=True):
        self._token, self._manager = token, manager
        self._authkey = process.current_process().authkey if authkey is None else process.AuthenticationString(authkey)
        self._exposed = exposed

    def _connection(self):
        key = (self._token.address, os.getpid(), threading.get_ident())
        if key not in self._connections:
            self._connections[key] = Client(self._token.address, authkey=self._authkey)
        return self._connections[key]

    def _callmethod(self, methodname, args=(), kwds={}):
        connection = self._connection()
        connection.send((self._token.id, methodname, args, kwds))
        kind, result = connection.recv()
        if kind == "#ERROR":
            raise result
        if kind == "#TRACEBACK":
            raise RemoteError(result)
        if kind == "#UNSERIALIZABLE":
            raise RemoteError(f"Unserializable message: {result}\n")
        if type(result).__name__ == "_Created":
            proxytype = self._proxytype(result.typeid)
            token = type(self._token)(result.typeid, self._token.address, result.ident)
            return proxytype(token, "pickle", self._manager, self._authkey, result.exposed)
        return result

    def _proxytype(self, typeid):
        from multiprocessing.managers import SyncManager

        registry = SyncManager._registry if self._manager is None else self._manager._registry
        return registry[typeid][3]

    def _getvalue(self):
        return self._callmethod("#GETVALUE")

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __reduce__(self):
        make = _auto if self._isauto else type(self)._again
        # Only a child of this process is told the key; others have it, or they do not.
        key = self._authkey if threading.get_ident() in process._spawning else None
        return (make, (self._token, key, self._exposed))

    @classmethod
    def _again(cls, token, authkey, exposed):
        return cls(token, "pickle", None, authkey, exposed)

    def __repr__(self):
        return f"<{type(self).__name__} object, typeid {self._token.typeid!r} at {hex(id(self))}>"

    def __str__(self):
        try:
            return self._callmethod("__repr__")
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def public_methods(target):
    """The names of the methods that an object shows if nothing else is said."""
    return [name for name in dir(target) if name[0] != "_" and callable(getattr(target, name))]


def _calls(name):
    def method(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)

    method.__name__ = name
    return method


def _with_methods(*names):
    def decorate(cls):
        cls._exposed_ = (*names, *getattr(cls, "_more_", ()))
        for name in names:
            if name not in cls.__dict__:
                setattr(cls, name, _calls(name))
        return cls

    return decorate


_made = {}


def MakeProxyType(name, exposed):
    """A class of proxies with these methods."""
    exposed = tuple(exposed)
    if (name, exposed) not in _made:
        made = type(name, (BaseProxy,), {method: _calls(method) for method in exposed})
        made._exposed_ = exposed
        made.__module__ = BaseProxy.__module__
        _made[name, exposed] = made
    return _made[name, exposed]


def AutoProxy(token, serializer="pickle", manager=None, authkey=None, exposed=None, incref=True):
    """A proxy with the methods that its object shows: its public ones if nothing else was said."""
    return _auto(token, authkey, exposed or (), manager)


def _auto(token, authkey, exposed, manager=None):
    cls = MakeProxyType(f"AutoProxy[{token.typeid}]", exposed)
    proxy = cls(token, "pickle", manager, authkey, exposed)
    proxy._isauto = True
    return proxy


@_with_methods(
    "__contains__", "__delitem__", "__getitem__", "__iter__", "__len__", "__setitem__", "clear", "copy", "get", "items",
    "keys", "pop", "popitem", "setdefault", "update", "values", "__repr__",
)
class DictProxy(BaseProxy):
    _method_to_typeid_ = {"__iter__": "Iterator"}
    __repr__ = BaseProxy.__repr__


@_with_methods(
    "__add__", "__contains__", "__delitem__", "__getitem__", "__len__", "__mul__", "__reversed__", "__rmul__",
    "__setitem__", "append", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort", "__iter__",
    "__repr__",
)
class BaseListProxy(BaseProxy):
    _method_to_typeid_ = {"__iter__": "Iterator", "__reversed__": "Iterator"}
    _more_ = ("__iadd__", "__imul__")
    __repr__ = BaseProxy.__repr__


class ListProxy(BaseListProxy):
    def __iadd__(self, value):
        self._callmethod("extend", (value,))
        return self

    def __imul__(self, value):
        self._callmethod("__imul__", (value,))
        return self


@_with_methods("__next__", "send", "throw", "close")
class IteratorProxy(BaseProxy):
    def __iter__(self):
        return self


class AcquirerProxy(BaseProxy):
    _exposed_ = ("acquire", "release")

    def acquire(self, blocking=True, timeout=None):
        return self._callmethod("acquire", (blocking,) if timeout is None else (blocking, timeout))

    def release(self):
        return self._callmethod("release")

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


class ConditionProxy(AcquirerProxy):
    _exposed_ = ("acquire", "release", "wait", "notify", "notify_all")
    wait, notify, notify_all = _calls("wait"), _calls("notify"), _calls("notify_all")

    def wait_for(self, predicate, timeout=None):
        from time import monotonic

        end = None if timeout is None else monotonic() + timeout
        while not (result := predicate()):
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
        return result


@_with_methods("is_set", "set", "clear", "wait")
class EventProxy(BaseProxy):
    pass


class BarrierProxy(BaseProxy):
    _exposed_ = ("__getattribute__", "wait", "abort", "reset")
    wait, abort, reset = _calls("wait"), _calls("abort"), _calls("reset")

    def _read(name):
        return property(lambda self: self._callmethod("__getattribute__", (name,)))

    parties, n_waiting, broken = _read("parties"), _read("n_waiting"), _read("broken")


class Namespace:
    """An object for attributes."""

    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        shown = sorted(f"{name}={value!r}" for name, value in self.__dict__.items() if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(shown)})"


class NamespaceProxy(BaseProxy):
    _exposed_ = ("__getattribute__", "__setattr__", "__delattr__", "__repr__")

    def __getattr__(self, key):  # mark: in C
        if key[0] == "_":
            return object.__getattribute__(self, key)
        return self._callmethod("__getattribute__", (key,))

    def __setattr__(self, key, value):
        if key[0] == "_":
            return object.__setattr__(self, key, value)
        return self._callmethod("__setattr__", (key, value))

    def __delattr__(self, key):
        if key[0] == "_":
            return object.__delattr__(self, key)
        return self._callmethod("__delattr__", (key,))


class Value:
    """One value."""

    def __init__(self, typecode, value, lock=True):
        self._typecode, self._value = typecode, value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    def __repr__(self):
        return f"{type(self).__name__}({self._typecode!r}, {self._value!r})"


@_with_methods("get", "set", "__repr__")
class ValueProxy(BaseProxy):
    __class_getitem__ = classmethod(type(list[int]))
    value = property(lambda self: self.get(), lambda self, value: self.set(value))
    __repr__ = BaseProxy.__repr__


def make_array(typecode, sequence, lock=True):
    from array import array

    return array(typecode, sequence)


@_with_methods("__len__", "__getitem__", "__setitem__")
class ArrayProxy(BaseProxy):
    pass


@_with_methods(
    "apply", "apply_async", "close", "imap", "imap_unordered", "join", "map", "map_async", "starmap", "starmap_async",
    "terminate",
)
class PoolProxy(BaseProxy):
    _method_to_typeid_ = {
        "apply_async": "AsyncResult",
        "map_async": "AsyncResult",
        "starmap_async": "AsyncResult",
        "imap": "Iterator",
        "imap_unordered": "Iterator",
    }

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.terminate()


for kind in [*globals().values()]:
    if isinstance(kind, type) and kind.__module__ == __name__:
        kind.__module__ = "multiprocessing.managers"
