"""Objects as bytes for another process. The rules are CPython's; the bytes are Interleave's own."""

# mark: in C

import _pickle
from _collections import deque_class
from _runtime import import_module


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


for _kind in (PickleError, PicklingError, UnpicklingError):
    _kind.__module__ = "_pickle"
    setattr(_pickle, _kind.__name__, _kind)


HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The bytes of an object."""
    if protocol is not None and protocol > HIGHEST_PROTOCOL:
        raise ValueError("pickle protocol must be <= 5")
    return written(obj, [])


def written(obj, states):
    """The bytes of an object; `states` has objects in it with what makes them, where that is known before."""
    while True:
        result = _pickle.dumps(obj, states)
        if isinstance(result, bytes):
            return result
        for asked in result:
            cls = type(asked)
            if isinstance(asked, _WITH_CONTENT) or (cls.__reduce_ex__, cls.__reduce__) != _BY_DEFAULT:
                from _reduction import parts_of

                states.append((asked, *parts_of(asked)))
            else:
                states.append((asked, asked.__getstate__()))


_BY_DEFAULT = (object.__reduce_ex__, object.__reduce__)
# Built-in classes whose objects are more than their attributes.
_WITH_CONTENT = (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, BaseException, deque_class())
_WITH_CONTENT += (type(iter(())).__base__,)


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that bytes stand for."""
    if not data:
        raise EOFError("Ran out of input")
    try:
        modules = import_all(data)
    except UnpicklingError:
        known = chr(data[0]) in "(.0123FIJKLMNPQRSTUVXabcdeghijlopqrstu]}"
        raise UnpicklingError("pickle data was truncated" if known else f"invalid load key, '{chr(data[0])}'.") from None
    if "_reduction" in modules:
        from _reduction import read

        return read(data)
    obj, states = _pickle.loads(data)
    for part, state in states:
        set_state(part, state)
    return obj


def import_all(data):
    """Imports the modules that a pickle is about, and answers their names."""
    modules = _pickle.modules(data)
    for name in modules:
        if name not in ("__main__", "__mp_main__"):
            import_module(name)
    if "collections" in modules:
        for late, name in _LATE.items():
            if late in data:
                import_module(name)
    return modules


# Classes of `collections` that are there once they are asked for.
_LATE = {b"Counter": "_counter", b"ChainMap": "_user_containers"} | dict.fromkeys(
    (b"UserDict", b"UserList", b"UserString"), "_user_containers"
)


def set_state(part, state):
    """Gives an object its state back."""
    if state is None:
        return
    hook = getattr(part, "__setstate__", None)
    if hook is not None:
        hook(state)
        return
    slots = {}
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    # The `__dict__` of an object with a built-in base cannot be changed in place.
    for name, value in (state or {}).items():
        object.__setattr__(part, name, value)
    for name, value in (slots or {}).items():
        setattr(part, name, value)


def __getattr__(name):  # mark: in C
    if name in ("dump", "load", "Pickler", "Unpickler"):
        import _pickle_files

        return getattr(_pickle_files, name)
    raise AttributeError(f"module 'pickle' has no attribute '{name}'")
