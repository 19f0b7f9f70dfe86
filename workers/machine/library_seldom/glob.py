"""Files whose names fit a pattern. Follows the documentation of CPython's `glob`."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob"]

_magic = re.compile(r"([*?[])")


def has_magic(s):
    return _magic.search(s) is not None


def escape(pathname):
    """A pattern that fits this name only."""
    return _magic.sub(r"[\1]", pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit, in no particular order."""
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit, one after another."""
    root = "" if root_dir is None else os.fspath(root_dir)
    start = "/" if pathname.startswith("/") else ""
    for path in _fitting(root, start, pathname.lstrip("/").split("/"), recursive, include_hidden):
        if path:
            yield path


def _names(folder):
    try:
        return os.listdir(folder or ".")
    except OSError:
        return []


def _fitting(root, start, parts, recursive, hidden):
    """Paths that begin with `start` and go on as the parts of a pattern say."""
    part, *rest = parts
    if not part:
        if not rest and os.path.isdir(os.path.join(root, start)):
            yield start
        elif rest:
            yield from _fitting(root, start, rest, recursive, hidden)
    elif part == "**" and recursive:
        for folder in _folders_below(root, start, hidden, bool(rest)):
            yield from _fitting(root, folder, rest, recursive, hidden) if rest else iter((folder,))
    elif not has_magic(part):
        path = os.path.join(start, part)
        if os.path.lexists(os.path.join(root, path)):
            yield from _fitting(root, path + "/", rest, recursive, hidden) if rest else iter((path,))
    else:
        for name in fnmatch.filter(_names(os.path.join(root, start)), part):
            path = os.path.join(start, name)
            if name.startswith(".") and not hidden and not part.startswith("."):
                continue
            if not rest:
                yield path
            elif os.path.isdir(os.path.join(root, path)):
                yield from _fitting(root, path + "/", rest, recursive, hidden)


def _folders_below(root, start, hidden, only_folders):
    """A folder, and what is below it at any depth."""
    if not start or os.path.isdir(os.path.join(root, start)):
        yield start
    for name in _names(os.path.join(root, start)):
        if name.startswith(".") and not hidden:
            continue
        path = os.path.join(start, name)
        if os.path.isdir(os.path.join(root, path)):
            if only_folders:
                yield from _folders_below(root, path + "/", hidden, True)
            else:
                yield path
                yield from [one for one in _folders_below(root, path + "/", hidden, False) if one != path + "/"]
        elif not only_folders:
            yield path
