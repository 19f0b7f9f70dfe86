"""What `os` does with files and folders. Follows its documentation in CPython."""

import os

import _files
from _files import FOLDER, LOCK, failed, is_folder, parent

NAMES = set(
    "DirEntry access chdir chmod chown close dup fdopen fstat fsync ftruncate get_terminal_size getcwd getcwdb link "
    "listdir lseek lstat makedirs mkdir open read remove removedirs rename renames replace rmdir scandir stat "
    "stat_result truncate umask unlink utime walk write O_RDONLY O_WRONLY O_RDWR O_CREAT O_EXCL O_TRUNC O_APPEND "
    "terminal_size".split()
)
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
_SECOND = 1_000_000_000
_FIELDS = "st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime".split()


class stat_result(tuple):
    """What is known of a file."""

    __module__ = "os"

    def __new__(cls, values, nanoseconds=0):
        self = tuple.__new__(cls, values)
        self._time = nanoseconds
        return self

    def __repr__(self):
        return "os.stat_result(" + ", ".join([f"{name}={value}" for name, value in zip(_FIELDS, self)]) + ")"

    st_atime = st_mtime = st_ctime = property(lambda self: self._time / _SECOND)
    st_atime_ns = st_mtime_ns = st_ctime_ns = property(lambda self: self._time)
    st_blksize, st_rdev = 4096, 0
    st_blocks = property(lambda self: -(-self.st_size // 512))


for _at, _name in enumerate(_FIELDS[:7]):
    setattr(stat_result, _name, property(lambda self, at=_at: self[at]))


class terminal_size(tuple):
    """How many columns and lines a terminal has."""

    __module__ = "os"
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def get_terminal_size(fd=1, /):
    raise OSError(25, "Inappropriate ioctl for device")


def _facts(entry):
    mode, number = entry
    with LOCK:
        size, time = _files.facts(number) if number else (4096, _started)
    seconds = time // _SECOND
    return stat_result((mode, number + 2, 1, 1, 0, 0, size, seconds, seconds, seconds), time)


_started = _files.now()


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    return _facts(_files.found(path))


lstat = stat


def fstat(fd):
    number = _descriptor(fd)._file
    return _facts((_files.FILE, number))


def getcwd():
    return _files.place["here"]


def getcwdb():
    return getcwd().encode()


def chdir(path):
    if not is_folder(_files.found(path)):
        raise failed(20, path)
    _files.place["here"] = _files.absolute(path)


def _folder(path):
    """The whole path of a folder that is there."""
    if not is_folder(_files.found(path)):
        raise failed(20, path)
    return _files.absolute(path)


def _children(whole):
    """Names and modes of what is in a folder."""
    start = whole.rstrip("/") + "/"
    with LOCK:
        tree = _files.tree()
        return [
            (path[len(start) :], entry)
            for path, entry in tree.items()
            if path.startswith(start) and path != "/" and "/" not in path[len(start) :]
        ]


def listdir(path="."):
    path = "." if path is None else path
    names = [name for name, _ in _children(_folder(path))]
    return [name.encode() for name in names] if isinstance(path, bytes) else names


def mkdir(path, mode=0o777, *, dir_fd=None):
    whole = _files.absolute(path)
    with LOCK:
        if whole in _files.tree():
            raise failed(17, path)
        _files.check_parent(whole, path)
        _files.keep({**_files.tree(), whole: (FOLDER & ~0o777 | mode & ~0o022, 0)})


def makedirs(name, mode=0o777, exist_ok=False):
    above = os.path.dirname(os.fspath(name).rstrip("/"))
    if above and not os.path.exists(above):
        makedirs(above, exist_ok=True)
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not os.path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    whole = _files.absolute(path)
    if is_folder(_files.found(path)):
        raise failed(21, path)
    with LOCK:
        _files.keep({one: entry for one, entry in _files.tree().items() if one != whole})


unlink = remove


def rmdir(path, *, dir_fd=None):
    whole = _folder(path)
    if _children(whole):
        raise failed(39, path)
    with LOCK:
        _files.keep({one: entry for one, entry in _files.tree().items() if one != whole})


def removedirs(name):
    rmdir(name)
    name = os.path.dirname(os.fspath(name).rstrip("/"))
    while name:
        try:
            rmdir(name)
        except OSError:
            break
        name = os.path.dirname(name)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Gives a file or folder another path; a file that has it goes."""
    old, new = _files.absolute(src), _files.absolute(dst)
    with LOCK:
        tree = _files.tree()
        entry, there = tree.get(old), tree.get(new)
        above = tree.get(parent(new))
        if entry is None or above is None:
            raise failed(2, src, dst)
        if not is_folder(above):
            raise failed(20, src, dst)
        if old == new:
            return
        if there is not None and is_folder(there) != is_folder(entry):
            raise failed(21 if is_folder(there) else 20, src, dst)
        if is_folder(there) and any([path.startswith(new + "/") for path in tree]):
            raise failed(39, src, dst)
        if new.startswith(old + "/"):
            raise OSError(22, "Invalid argument", src, None, dst)
        kept = {path: one for path, one in tree.items() if path != new}
        _files.keep({_moved(path, old, new): one for path, one in kept.items()})


def _moved(path, old, new):
    return new + path[len(old) :] if path == old or path.startswith(old + "/") else path


replace = rename


def renames(old, new):
    above = os.path.dirname(new)
    if above and not os.path.exists(above):
        makedirs(above)
    rename(old, new)
    above = os.path.dirname(old)
    if above:
        try:
            removedirs(above)
        except OSError:
            pass


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """Gives a file a second path."""
    entry = _files.found(src)
    with LOCK:
        if _files.absolute(dst) in _files.tree():
            raise failed(17, src, dst)
        _files.check_parent(_files.absolute(dst), dst)
        _files.keep({**_files.tree(), _files.absolute(dst): entry})


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    kind, number = _files.found(path)
    with LOCK:
        _files.keep({**_files.tree(), _files.absolute(path): (kind & 0o170000 | mode & 0o7777, number)})


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    _files.found(path)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether something is there that may be read, written or run."""
    entry = _files.look(path)
    return entry is not None and (not mode & 1 or bool(entry[0] & 0o111))


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    _, number = _files.found(path)
    time = ns[1] if ns else _files.now() if times is None else int(times[1] * _SECOND)
    if number:
        with LOCK:
            _files.set_time(number, time)


def truncate(path, length):
    _, number = _files.found(path)
    with LOCK:
        _files.resize(number, length)


def umask(mask, /):
    return 0o022


class DirEntry:
    """What `scandir` found."""

    __class_getitem__ = classmethod(type(list[int]))

    __module__ = "posix"

    def __init__(self, folder, name, entry):
        self.name, self._entry = name, entry
        self.path = os.path.join(folder, name)

    def is_dir(self, *, follow_symlinks=True):
        return is_folder(self._entry)

    def is_file(self, *, follow_symlinks=True):
        return not is_folder(self._entry)

    def is_symlink(self):
        return False

    is_junction = is_symlink

    def inode(self):
        return self._entry[1] + 2

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Entries:
    """What is in a folder, one after another; a context too."""

    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def scandir(path="."):
    folder = os.fspath(path)
    return _Entries([DirEntry(folder, name, entry) for name, entry in _children(_folder(path))])


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Folders below a folder, each with the names of the folders and of the files in it."""
    top = os.fspath(top)
    try:
        inside = _children(_folder(top))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders = [name for name, entry in inside if is_folder(entry)]
    files = [name for name, entry in inside if not is_folder(entry)]
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(os.path.join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


# Files by the numbers of the system.


def _descriptor(fd):
    from _file_streams import descriptor

    return descriptor(fd)


def open(path, flags, mode=0o777, *, dir_fd=None):
    from _file_streams import FileIO

    if flags & O_CREAT and (flags & O_EXCL or not os.path.exists(path)):
        FileIO(path, "x").close()
    if flags & O_TRUNC:
        truncate(path, 0)
    file = FileIO(path, "a+" if flags & O_APPEND else "r+")
    file._reads, file._writes = flags & 3 != O_WRONLY, flags & 3 != O_RDONLY
    return file.fileno()


def _stream(fd):
    import sys

    return {1: sys.stdout, 2: sys.stderr}[fd]


def write(fd, data, /):
    if fd in (1, 2):
        _stream(fd).write(bytes(data).decode("utf-8", "replace"))
        return len(data)
    return _descriptor(fd).write(data)


# What has been read of the last line of standard input, and not yet been given.
_typed = b""


def read(fd, length, /):
    global _typed
    if fd:
        return _descriptor(fd).read(length)
    if not _typed:
        from sys import __stdin__

        _typed = __stdin__.readline().encode()
    given, _typed = _typed[:length], _typed[length:]
    return given


def close(fd):
    _descriptor(fd).close()


def lseek(fd, position, whence, /):
    return _descriptor(fd).seek(position, whence)


def ftruncate(fd, length, /):
    _descriptor(fd).truncate(length)


def fsync(fd):
    """What is written is in the file already."""
    if not isinstance(fd, int):
        fd = fd.fileno()
    if fd > 2:
        _descriptor(fd)


def fdopen(fd, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True):
    from _file_streams import open

    return open(fd, mode, buffering, encoding, errors, newline, closefd)


def dup(fd, /):
    from _file_streams import FileIO

    return FileIO(fd, "r+").fileno()
