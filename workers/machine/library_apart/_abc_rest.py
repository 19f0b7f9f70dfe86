"""What few programs ask of `abc`."""

from abc import _is_abstract, abstractmethod

NAMES = set("abstractclassmethod abstractstaticmethod get_cache_token update_abstractmethods".split())


def abstractclassmethod(callable):
    return classmethod(abstractmethod(callable))


def abstractstaticmethod(callable):
    return staticmethod(abstractmethod(callable))


def get_cache_token():
    """Nothing is kept of earlier answers."""
    return 0


def update_abstractmethods(cls):
    """Finds out anew which methods a class does not define."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = {name for base in cls.__bases__ for name in getattr(base, "__abstractmethods__", ())} | set(vars(cls))
    cls.__abstractmethods__ = frozenset(name for name in names if _is_abstract(getattr(cls, name, None)))
    return cls
