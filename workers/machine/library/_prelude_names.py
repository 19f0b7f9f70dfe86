"""`dir`: the names that an object has."""

import builtins


def dir(object, /):
    """Its attributes in alphabetical order."""
    if isinstance(object, type(builtins)):
        return sorted(object.__dict__)
    return sorted(type(object).__dir__(object) if not isinstance(object, type) else dir_of(object))


def dir_of(object):
    names = set(getattr(object, "__dict__", ()))
    for cls in object.__mro__ if isinstance(object, type) else type(object).__mro__:
        names.update(cls.__dict__)
    return list(names)


builtins.dir = dir
