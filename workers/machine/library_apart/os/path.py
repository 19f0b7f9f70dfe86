"""Paths as texts. Follows the documentation of CPython's `os.path`."""

import os

curdir, pardir, extsep, altsep = ".", "..", ".", None
sep, pathsep, defpath, devnull = "/", ":", "/bin:/usr/bin", "/dev/null"
supports_unicode_filenames = False


def join(a, /, *rest):
    """Paths one below another; one that begins with a slash begins anew."""
    a = os.fspath(a)
    for part in rest:
        if not isinstance(part, (str, bytes)) and not hasattr(type(part), "__fspath__"):
            kind = type(part).__name__
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {kind!r}") from None
        part = os.fspath(part)
        if part.startswith("/"):
            a = part
        else:
            a += part if not a or a.endswith("/") else "/" + part
    return a


def basename(p):
    return os.fspath(p).rsplit("/", 1)[-1]


def dirname(p):
    return split(os.fspath(p))[0]


def splitext(p):
    """The path without its ending, and the ending with its dot."""
    p = os.fspath(p)
    head, name = p[: p.rfind("/") + 1], basename(p)
    base, dot, end = name.rpartition(".")
    return (head + base, dot + end) if base.strip(".") else (p, "")


def splitdrive(p):
    return "", os.fspath(p)


def expandvars(path):
    """With the variables of the environment, `$NAME` and `${NAME}`, in their places."""
    import re

    return re.sub(r"\$(\w+|\{[^}]*\})", lambda found: os.environ.get(found[1].strip("{}"), found[0]), os.fspath(path))


def _entry(path):
    """The mode and the number of what has a path, or `None`."""
    import _files

    if isinstance(path, int):
        return None
    return _files.look(path) if "\0" not in os.fsdecode(path) else None


def exists(path):
    return _entry(path) is not None


lexists = exists


def isdir(s):
    entry = _entry(s)
    return entry is not None and entry[0] & 0o170000 == 0o040000


def isfile(path):
    entry = _entry(path)
    return entry is not None and entry[0] & 0o170000 != 0o040000


def islink(path):
    return False


isjunction = isdevdrive = islink


def ismount(path):
    return normpath(os.fspath(path)) == "/"


def getsize(filename):
    return os.stat(filename).st_size


def getmtime(filename):
    return os.stat(filename).st_mtime


getatime = getctime = getmtime


def samefile(f1, f2):
    return os.stat(f1) == os.stat(f2) and abspath(f1) == abspath(f2)


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino


def realpath(filename, *, strict=False):
    if strict:
        os.stat(filename)
    return abspath(filename)


def split(p):
    p = os.fspath(p)
    at = p.rfind("/") + 1
    head, tail = p[:at], p[at:]
    return head.rstrip("/") or head, tail


def isabs(s):
    return os.fspath(s).startswith("/")


def normpath(path):
    """Without `.`, `..` and doubled slashes."""
    path = os.fspath(path)
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
    path = os.fspath(path)
    return normpath(path if isabs(path) else join(os.getcwd(), path))


def commonprefix(m):
    """The longest text that all begin with."""
    if not m:
        return ""
    least, most = min(m), max(m)
    for at, item in enumerate(least):
        if item != most[at]:
            return least[:at]
    return least


def commonpath(paths):
    """The longest path that is above all."""
    paths = [os.fspath(path) for path in paths]
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


def normcase(s):
    return s


def expanduser(path):
    """With the folder of the user for `~`."""
    from _files import HOME

    path = os.fspath(path)
    return HOME + path[1:] if path == "~" or path.startswith("~/") else path
