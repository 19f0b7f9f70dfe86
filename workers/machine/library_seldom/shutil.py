"""Copying, moving and removing of files and folders. Follows the documentation of CPython's `shutil`."""

import collections
import fnmatch
import os
import stat

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
    "SpecialFileError", "SameFileError", "disk_usage", "which", "get_terminal_size", "ignore_patterns",
]

COPY_BUFSIZE = 64 * 1024
_Usage = collections.namedtuple("usage", "total used free", module=__name__)


class Error(OSError):
    """What went wrong with several files."""


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    """It is not a file of the usual kind."""


class ReadError(OSError):
    """An archive cannot be read."""


def copyfileobj(fsrc, fdst, length=0):
    """Copies what a stream still has to another."""
    while part := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(part)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies the content of a file; the path of the copy."""
    if os.path.exists(src) and os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source, open(dst, "wb") as target:
        copyfileobj(source, target)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    facts = os.stat(src)
    os.chmod(dst, stat.S_IMODE(facts.st_mode))
    os.utime(dst, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def _in_folder(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file and its mode, into a folder if `dst` is one."""
    dst = copyfile(src, _in_folder(src, dst))
    copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copies a file and what is known of it."""
    dst = copyfile(src, _in_folder(src, dst))
    copystat(src, dst)
    return dst


def ignore_patterns(*patterns):
    """For `ignore` of `copytree`: the names that fit a pattern."""

    def chosen(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

    return chosen


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    """Copies a folder with all that is in it."""
    names = os.listdir(src)
    ignored = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    problems = []
    for name in names:
        if name in ignored:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        try:
            if os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as error:
            problems.extend(error.args[0])
        except OSError as error:
            problems.append((source, target, str(error)))
    copystat(src, dst)
    if problems:
        raise Error(problems)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Removes a folder with all that is in it."""

    def tell(function, path, error):
        if onexc is not None:
            onexc(function, path, error)
        elif onerror is not None:
            onerror(function, path, (type(error), error, error.__traceback__))
        elif not ignore_errors:
            raise error

    try:
        names = os.listdir(path)
    except OSError as error:
        tell(os.lstat if isinstance(error, FileNotFoundError) else os.scandir, path, error)
        return
    for name in names:
        inner = os.path.join(path, name)
        if os.path.isdir(inner):
            rmtree(inner, ignore_errors, onerror, onexc=onexc)
            continue
        try:
            os.unlink(inner)
        except OSError as error:
            tell(os.unlink, inner, error)
    try:
        os.rmdir(path)
    except OSError as error:
        tell(os.rmdir, path, error)


rmtree.avoids_symlink_attacks = True


def move(src, dst, copy_function=copy2):
    """Gives a file or folder another place, inside `dst` if that is a folder; where it is now."""
    target = dst
    if os.path.isdir(dst):
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    if os.path.isdir(src) and (os.path.abspath(target) + "/").startswith(os.path.abspath(src) + "/"):
        raise Error(f"Cannot move a directory '{src}' into itself '{target}'.")
    try:
        os.rename(src, target)
    except OSError:
        if os.path.isdir(src):
            copytree(src, target, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def disk_usage(path):
    """How much room there is."""
    os.stat(path)
    return _Usage(1 << 30, 0, 1 << 30)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """There are no programs to start."""
    return cmd if os.path.dirname(cmd) and os.access(cmd, mode) and not os.path.isdir(cmd) else None


def get_terminal_size(fallback=(80, 24)):
    """How many columns and lines a terminal has, from the environment or what is said here."""
    columns, lines = [int(os.environ.get(name, 0) or 0) for name in ("COLUMNS", "LINES")]
    return os.terminal_size((columns or fallback[0], lines or fallback[1]))
