"""Importing by name. Follows the documentation of CPython's `importlib`."""

import sys as _sys
from _runtime import import_module as _import_module

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def import_module(name, package=None):
    """The module of a name, which may begin with dots where a package is given."""
    if name.startswith("."):
        if not package:
            raise TypeError(
                "the 'package' argument is required to perform a relative import "
                f"for '{name}'"
            )
        path = name.lstrip(".")
        above = package.split(".")
        above = above[: len(above) + 1 - (len(name) - len(path))]
        if not above:
            raise ImportError("attempted relative import beyond top-level package")
        name = ".".join([*above, path] if path else above)
    return _import_module(name)


def invalidate_caches():
    """Nothing is kept of what is on a disk."""


def reload(module):
    """A module as it is: its text does not change while a program runs."""
    if not isinstance(module, type(_sys)):
        raise TypeError("reload() argument must be a module")
    return module
