"""Paths as objects. Follows the documentation of CPython's `pathlib`."""

import fnmatch
import os

from _path_files import Files

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class _PathParents(tuple):
    """The folders above a path, the nearest first."""

    def __getitem__(self, at):
        try:
            return super().__getitem__(at)
        except IndexError:
            raise IndexError(at) from None

    def __repr__(self):
        return f"<{self.kind}.parents>"


class PurePath:
    """A path with `/` between its parts."""

    _separator, _not_in_names = "/", "/"

    def __new__(cls, *segments):
        return object.__new__(PurePosixPath if cls is PurePath else PosixPath if cls is Path else cls)

    def __init__(self, *segments):
        texts = self._texts(segments)
        joined = os.path.join(*texts) if texts else ""
        twice = joined.startswith("//") and not joined.startswith("///")
        self._root = "//" if twice else "/" if joined.startswith("/") else ""
        self._tail = [part for part in joined.split("/") if part not in ("", ".")]

    @staticmethod
    def _texts(segments):
        texts = []
        for segment in segments:
            text = os.fspath(segment) if hasattr(type(segment), "__fspath__") else segment
            if not isinstance(text, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                    f"not {type(text).__name__!r}"
                )
            texts.append(text)
        return texts

    def with_segments(self, *segments):
        return type(self)(*segments)

    def _made(self, tail):
        return self.with_segments(self._root + "/".join(tail))

    def __str__(self):
        return self._root + "/".join(self._tail) or "."

    __fspath__ = as_posix = __str__

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __bytes__(self):
        return os.fsencode(self)

    def _key(self):
        """What decides on equality and order."""
        return self.parts

    def _is_kin(self, other):
        return isinstance(other, PurePath) and other._separator == self._separator

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        return self._key() == other._key() if self._is_kin(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._is_kin(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._is_kin(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._is_kin(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._is_kin(other) else NotImplemented

    def __truediv__(self, other):
        try:
            return self.with_segments(self, other)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, other):
        try:
            return self.with_segments(other, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *others):
        return self.with_segments(self, *others)

    drive = ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return ((self._root,) if self._root else ()) + tuple(self._tail)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        at = self.name.rfind(".")
        return self.name[at:] if 0 < at < len(self.name) - 1 else ""

    @property
    def suffixes(self):
        if self.name.endswith("."):
            return []
        return ["." + suffix for suffix in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        return self.name[: len(self.name) - len(self.suffix)]

    @property
    def parent(self):
        return self._made(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        found = _PathParents([self._made(self._tail[:at]) for at in range(len(self._tail) - 1, -1, -1)])
        found.kind = type(self).__name__
        return found

    def is_absolute(self):
        return bool(self._root)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or name == "." or any([char in name for char in self._not_in_names]):
            raise ValueError(f"Invalid name {name!r}")
        return self._made(self._tail[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        is_bad = any([char in suffix for char in self._not_in_names])
        if suffix and not suffix.startswith(".") or suffix == "." or is_bad:
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(self.stem + suffix)

    def is_relative_to(self, other, *more):
        other = self.with_segments(other, *more)
        return other == self or other in self.parents

    def relative_to(self, other, *more, walk_up=False):
        other = self.with_segments(other, *more)
        above, steps = other, 0
        while not self.is_relative_to(above):
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if above == above.parent or above.name == "..":
                raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
            above, steps = above.parent, steps + 1
        return self.with_segments(*[".."] * steps, *self._tail[len(above._tail) :])

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the end of the path is like a pattern with `*`, `?` and `[…]`."""
        pattern = self.with_segments(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        parts, wanted = self._key(), pattern._key()
        if case_sensitive is not None:
            fold = str if case_sensitive else str.lower
            parts, wanted = [[fold(part) for part in path.parts] for path in (self, pattern)]
        if pattern.anchor:
            is_other = pattern.drive and pattern.drive.lower() != self.drive.lower()
            if is_other or pattern.root not in ("", self.root) or len(wanted) != len(parts):
                return False
            parts, wanted = parts[1:], wanted[1:]
        if len(wanted) > len(parts):
            return False
        return all([fnmatch.fnmatchcase(part, want) for part, want in zip(reversed(parts), reversed(wanted))])

    def is_reserved(self):
        """Whether the system gives the name a meaning of its own; only Windows does."""
        return False

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + _quoted(str(self))


def _quoted(text):
    kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
    return "".join([chr(code) if chr(code) in kept else f"%{code:02X}" for code in text.encode()])


class PurePosixPath(PurePath):
    """A path as Unix writes it."""


class Path(Files, PurePath):
    """A path of this computer, with what is done with files."""


class PosixPath(Path, PurePosixPath):
    """A path of this computer as Unix writes it."""


def __getattr__(name):  # mark: in C
    if name in ("PureWindowsPath", "WindowsPath"):
        import _windows_paths

        return getattr(_windows_paths, name)
    raise AttributeError(f"module 'pathlib' has no attribute '{name}'")
