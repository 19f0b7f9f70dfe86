"""Files and folders that are used for a while only. Follows the documentation of CPython's `tempfile`."""

import io
import os
import random
import shutil

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
    "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_random = random.Random()


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def gettempdir():
    return "/tmp" if tempdir is None else os.fspath(tempdir)


def gettempdirb():
    return gettempdir().encode()


def _paths(suffix, prefix, dir):
    """Names that nothing has yet, probably."""
    dir = gettempdir() if dir is None else os.fspath(dir)
    for _ in range(TMP_MAX):
        name = "".join(_random.choices("abcdefghijklmnopqrstuvwxyz0123456789_", k=8))
        yield os.path.join(os.path.abspath(dir), f"{template if prefix is None else prefix}{name}{suffix or ''}")
    raise FileExistsError(17, "No usable temporary file name found")


def _made(suffix, prefix, dir, make):
    for path in _paths(suffix, prefix, dir):
        try:
            return make(path)
        except FileExistsError:
            continue


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Makes a folder; its path."""

    def make(path):
        os.mkdir(path, 0o700)
        return path

    return _made(suffix, prefix, dir, make)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Makes a file; its number and its path."""
    return _made(suffix, prefix, dir, lambda path: (os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path))


def mktemp(suffix="", prefix=template, dir=None):
    return next(path for path in _paths(suffix, prefix, dir) if not os.path.exists(path))


class _TemporaryFileCloser:
    """Forwards to a file, and removes it when it is closed or its context is left."""

    def __init__(self, file, name, delete, delete_on_close):
        self.file, self.name, self.delete, self._on_close = file, name, delete, delete_on_close

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exception):
        self.close()
        self._remove()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        self.file.close()
        if self._on_close:
            self._remove()

    def _remove(self):
        if self.delete:
            self.delete = False
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass


_TemporaryFileCloser.__name__ = _TemporaryFileCloser.__qualname__ = "_TemporaryFileWrapper"
_TemporaryFileWrapper = _TemporaryFileCloser


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """A file with a name in the file system."""
    path = mktemp(suffix, prefix, dir)
    exclusive = mode.replace("w", "x") if "w" in mode else mode
    file = io.open(path, exclusive, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """A file without a name."""
    path = mktemp(suffix, prefix, dir)
    file = io.open(path, mode.replace("w", "x"), buffering, encoding, errors, newline)
    os.unlink(path)
    return file


class SpooledTemporaryFile(io.IOBase):
    """A stream in memory that becomes a file when it is long, or when asked for its number."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = io.BytesIO() if "b" in mode else io.StringIO()
        self._max_size, self._rolled, self._mode = max_size, False, mode
        self._settings = (mode, buffering, encoding, newline, suffix, prefix, dir)
        self._errors = errors

    def rollover(self):
        if not self._rolled:
            old, at = self._file, self._file.tell()
            self._file = TemporaryFile(*self._settings, errors=self._errors)
            self._file.write(old.getvalue())
            self._file.seek(at)
            self._rolled = True

    def write(self, data):
        written = self._file.write(data)
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()
        return written

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __getattribute__(self, name):
        if name in ("read", "readline", "readlines", "seek", "tell", "flush", "truncate", "getvalue", "__next__",
                    "readable", "writable", "seekable"):
            return getattr(self._file, name)
        return super().__getattribute__(name)

    mode = property(lambda self: self._mode)
    closed = property(lambda self: self._file.closed)
    name = property(lambda self: getattr(self._file, "name", None))

    def readline(self, size=-1):
        return self._file.readline(size)

    def close(self):
        self._file.close()


class TemporaryDirectory:
    """A folder that is removed with all that is in it."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignores, self._delete = ignore_cleanup_errors, delete

    def __enter__(self):
        return self.name

    def __exit__(self, *exception):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name, self._ignores)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    __class_getitem__ = classmethod(type(list[int]))
