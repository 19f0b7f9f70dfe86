"""Paths as texts, without files."""

from os import fspath

sep, curdir, pardir, extsep, altsep, pathsep = "/", ".", "..", ".", None, ":"


def basename(p):
    return fspath(p).rsplit("/", 1)[-1]


def dirname(p):
    p = fspath(p)
    head = p[: p.rfind("/") + 1]
    return head.rstrip("/") or head


def join(a, *p):
    a = fspath(a)
    for part in map(fspath, p):
        a = part if part.startswith("/") else a.rstrip("/") + "/" + part if a else part
    return a


def splitext(p):
    p = fspath(p)
    start = p.rfind("/") + 1
    stem, dot, end = p[start:].rpartition(".")
    return (p[:start] + stem, dot + end) if stem.strip(".") else (p, "")


def split(path):
    at = path.rfind("/") + 1
    head, tail = path[:at], path[at:]
    return head.rstrip("/") or head, tail


def isabs(path):
    return path.startswith("/")


def normpath(path):
    """Without `.`, `..` and doubled slashes."""
    if not path:
        return "."
    start = "//" if path.startswith("//") and not path.startswith("///") else "/" if path.startswith("/") else ""
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or not start and not parts or parts and parts[-1] == "..":
            parts.append(part)
        elif parts:
            parts.pop()
    return start + "/".join(parts) or "."


def abspath(path):
    return normpath(path if isabs(path) else "/" + path)


def commonprefix(paths):
    """The longest text that all begin with."""
    if not paths:
        return ""
    least, most = min(paths), max(paths)
    for at, item in enumerate(least):
        if item != most[at]:
            return least[:at]
    return least


def commonpath(paths):
    """The longest path that is above all."""
    paths = list(paths)
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({isabs(path) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split("/") if part not in ("", ".")] for path in paths]
    return ("/" if isabs(paths[0]) else "") + "/".join(commonprefix(parts))


def relpath(path, start="."):
    """How to get from `start` to `path`."""
    if not path:
        raise ValueError("no path specified")
    start, path = abspath(start).split("/"), abspath(path).split("/")
    start, path = [part for part in start if part], [part for part in path if part]
    shared = len(commonprefix([start, path]))
    return "/".join([".."] * (len(start) - shared) + path[shared:]) or "."


def normcase(path):
    return path


def expanduser(path):
    return path
