"""Queues whose lock is used by programs: `queue.Queue` with its items kept in Python."""

from queue import LifoQueue, _ByHooks

_known = {}


def opened_class(cls):
    """A class derived from a class of queues that keeps its items by the methods of `_ByHooks`."""
    made = _known.get(cls)
    if made is None:
        namespace = {name: value for name, value in _ByHooks.__dict__.items() if not name.startswith("__")}
        for base in cls.__mro__:
            if base.__module__ == "queue":
                break
            # What the program has defined itself goes on to be called.
            for name in base.__dict__:
                if not name.startswith("__"):
                    namespace.pop(name, None)
        if issubclass(cls, LifoQueue):
            namespace["_get"] = lambda self: self.queue.pop()
        namespace["__module__"] = cls.__module__
        namespace["__qualname__"] = cls.__qualname__
        made = _known[cls] = type(cls)(cls.__name__, (cls,), namespace)
    return made
