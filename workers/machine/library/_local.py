"""Attributes that each thread has for itself; no traceback shows this file, as CPython has it in C."""

# mark: in C

from threading import current_thread


class local:
    """Attributes that each thread has for itself."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        key = object()
        object.__setattr__(self, "_local_key", key)
        object.__setattr__(self, "_local_args", (args, kwargs))
        thread = current_thread()
        if thread._locals is None:
            thread._locals = {}
        thread._locals[key] = {}
        return self

    def __getattribute__(self, name):
        if name == "__dict__":
            return _local_dict(self)
        found = _local_dict(self)
        if name in found:
            return found[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            if type(self) is not local:
                raise
            raise _no_local(self, name) from None

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{_kind(self)}' object attribute '__dict__' is read-only")
        found = _local_dict(self)
        if type(self) is not local and hasattr(getattr(type(self), name, None), "__set__"):
            object.__setattr__(self, name, value)
        else:
            found[name] = value

    def __delattr__(self, name):
        found = _local_dict(self)
        if name not in found:
            raise _no_local(self, name)
        del found[name]

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread._local' object")


local.__name__ = local.__qualname__ = "_local"
local.__module__ = "_thread"


def _kind(owner):
    return "_thread._local" if type(owner) is local else type(owner).__name__


def _no_local(owner, name):
    return AttributeError(f"'{_kind(owner)}' object has no attribute '{name}'", name=name, obj=owner)


def _local_dict(owner):
    thread = current_thread()
    dicts = thread._locals
    if dicts is None:
        dicts = {}
        thread._locals = dicts
    key = object.__getattribute__(owner, "_local_key")
    if key not in dicts:
        dicts[key] = {}
        args, kwargs = object.__getattribute__(owner, "_local_args")
        init = type(owner).__init__
        if init is not object.__init__:
            init(owner, *args, **kwargs)
    return dicts[key]
