"""Objects as bytes for another process. The rules are CPython's; the bytes are Interleave's own."""

import _pickle
from _runtime import import_module


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5


def dumps(obj, protocol=None):
    states = []
    while True:
        result = _pickle.dumps(obj, states)
        if isinstance(result, bytes):
            return result
        (asked,) = result
        states.append((asked, asked.__getstate__()))


def loads(data):
    for name in _pickle.modules(data):
        if name not in ("__main__", "__mp_main__"):
            import_module(name)
    obj, states = _pickle.loads(data)
    for part, state in states:
        hook = getattr(part, "__setstate__", None)
        if hook is None:
            part.__dict__ = state
        else:
            hook(state)
    return obj
