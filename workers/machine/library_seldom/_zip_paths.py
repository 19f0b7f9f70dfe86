"""`zipfile.Path`: names in an archive that are used like paths of files."""

import io
import pathlib
from zipfile import ZipFile


class Path:
    """A file or folder of an archive."""

    __module__ = "zipfile"

    def __init__(self, root, at=""):
        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def __str__(self):
        return str(pathlib.PurePosixPath(self.root.filename, self.at)) + ("/" if self.at.endswith("/") else "")

    def __repr__(self):
        return f"Path({self.root.filename!r}, {self.at!r})"

    def _names(self):
        """All names, with the folders that are only named in those of their files."""
        names = dict.fromkeys(self.root.namelist())
        for name in [*names]:
            parts = name.rstrip("/").split("/")
            for count in range(1, len(parts)):
                names.setdefault("/".join(parts[:count]) + "/")
        return names

    def _as_path(self):
        return pathlib.PurePosixPath(self.at or self.root.filename)

    name = property(lambda self: self._as_path().name)
    suffix = property(lambda self: self._as_path().suffix)
    suffixes = property(lambda self: self._as_path().suffixes)
    stem = property(lambda self: self._as_path().stem)
    filename = property(lambda self: pathlib.Path(self.root.filename).joinpath(self.at))

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = self.at.rstrip("/").rpartition("/")[0]
        return Path(self.root, above + "/" if above else "")

    def open(self, mode="r", *args, pwd=None, **keywords):
        if self.is_dir():
            raise IsADirectoryError(self)
        if mode[0] == "r" and not self.exists():
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        if "b" in mode:
            if args or keywords:
                raise ValueError("encoding args invalid for binary operation")
            return stream
        return io.TextIOWrapper(stream, *args, **keywords)

    def read_text(self, *args, **keywords):
        with self.open("r", *args, **keywords) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open("rb") as stream:
            return stream.read()

    def is_dir(self):
        return not self.at or self.at.endswith("/")

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self._names()

    def is_symlink(self):
        return False

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        for name in self._names():
            inside = name.removeprefix(self.at)
            if name.startswith(self.at) and inside and "/" not in inside.rstrip("/"):
                yield Path(self.root, name)

    def joinpath(self, *other):
        names = self._names()
        at = "/".join([self.at.rstrip("/"), *[str(part).strip("/") for part in other]]).lstrip("/")
        return Path(self.root, at + "/" if at + "/" in names and at not in names else at)

    def __truediv__(self, other):
        return self.joinpath(other)

    def match(self, pattern):
        return self._as_path().match(pattern)

    def rglob(self, pattern):
        return self.glob(f"**/{pattern}")

    def glob(self, pattern):
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        import re

        parts = re.split(r"(\*\*|\*|\?)", pattern)
        kinds = {"**": ".*", "*": "[^/]*", "?": "[^/]"}
        whole = "".join([kinds.get(part) or re.escape(part) for part in parts])
        for name in self._names():
            if re.fullmatch(re.escape(self.at) + whole, name.rstrip("/")):
                yield Path(self.root, name)
