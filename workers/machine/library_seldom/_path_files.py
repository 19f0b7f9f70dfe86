"""What paths of `pathlib` do with files and folders. Follows its documentation in CPython."""

import io
import os
import re


class Files:
    """The methods of `Path` that need a file system."""

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def expanduser(self):
        return self.with_segments(os.path.expanduser(self)) if str(self).startswith("~") else self

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def stat(self, *, follow_symlinks=True):
        return os.stat(self)

    lstat = stat

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self)

    def is_file(self):
        return os.path.isfile(self)

    def is_dir(self):
        return os.path.isdir(self)

    def is_mount(self):
        return os.path.ismount(self)

    def is_symlink(self):
        return False

    is_junction = is_socket = is_fifo = is_block_device = is_char_device = is_symlink

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def owner(self):
        self.stat()
        return "user"

    group = owner

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with self.open("r", -1, encoding, errors) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def touch(self, mode=0o666, exist_ok=True):
        if not exist_ok or not self.exists():
            self.open("x").close()
        else:
            os.utime(self)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, False, exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    replace = rename

    def hardlink_to(self, target):
        os.link(target, self)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def iterdir(self):
        return iter([self / name for name in os.listdir(self)])

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in os.walk(self, top_down, on_error):
            yield self.with_segments(folder), folders, files

    def glob(self, pattern, *, case_sensitive=None):
        """What is below and fits a pattern; `**` stands for any number of folders."""
        parts = self._pattern_parts(pattern)
        return _below(self, parts, case_sensitive is not False)

    def rglob(self, pattern, *, case_sensitive=None):
        parts = ["**", *self._pattern_parts(pattern, False)]
        return _below(self, parts, case_sensitive is not False)

    def _pattern_parts(self, pattern, is_whole=True):
        if is_whole and not str(pattern):
            raise ValueError(f"Unacceptable pattern: {str(pattern)!r}")
        path = self.with_segments(pattern)
        if path.is_absolute():
            raise NotImplementedError("Non-relative patterns are unsupported")
        return list(path.parts) + ([""] if str(pattern).endswith("/") else [])


def _below(top, parts, is_exact):
    """Each path once, as the folders come."""
    seen = set()
    for path in _select(top, parts, is_exact):
        if path not in seen:
            seen.add(path)
            yield path


def _select(path, parts, is_exact):
    if not parts:
        yield path
        return
    part, *rest = parts
    if part == "**":
        yield from _select(path, rest, is_exact) if rest and rest != [""] else iter([path] if path.is_dir() else [])
        for child in _sorted_children(path):
            if child.is_dir():
                yield from _select(child, parts, is_exact)
    elif part == "":
        if path.is_dir():
            yield path
    elif part == "..":
        yield from _select(path / "..", rest, is_exact)
    else:
        from fnmatch import translate

        fits = re.compile(translate(part), 0 if is_exact else re.IGNORECASE).match
        for child in _sorted_children(path):
            if fits(child.name) and (not rest or child.is_dir()):
                yield from _select(child, rest, is_exact)


def _sorted_children(path):
    try:
        return list(path.iterdir())
    except OSError:
        return []


# They are the methods of `Path`.
for _name, _value in vars(Files).items():
    if isinstance(_value, type(_sorted_children)) and _value.__name__ == _name:
        _value.__qualname__ = f"Path.{_name}"
