"""Whether modules can be imported. Follows the documentation of CPython's `importlib.util`; modules are not files here."""

import sys


class ModuleSpec:
    """What is known of a module before it is imported."""

    __module__ = "importlib.machinery"

    def __init__(self, name, loader=None, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin = name, loader, origin
        self.submodule_search_locations = [] if is_package else None

    parent = property(lambda self: self.name.rpartition(".")[0])
    cached, has_location = None, False

    def __repr__(self):
        return f"ModuleSpec(name={self.name!r}, loader={self.loader!r}, origin={self.origin!r})"


def find_spec(name, package=None):
    """What is known of a module, or `None` if there is none of the name."""
    from _instead import MODULES

    path = resolve_name(name, package)
    if path in sys.modules or path in MODULES:
        return ModuleSpec(path, origin="built-in")
    return None


def resolve_name(name, package):
    """The whole name of one that may begin with dots."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(
            f"no package specified for {name!r} (required for relative module names)", name=name
        )
    level = len(name) - len(name.lstrip("."))
    above = package.rsplit(".", level - 1)
    if len(above) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{above[0]}.{name[level:]}" if name[level:] else above[0]


def module_from_spec(spec):
    """The module."""
    from importlib import import_module

    return import_module(spec.name)
