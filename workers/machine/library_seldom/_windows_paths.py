"""Paths as Windows writes them, for `pathlib`. Follows CPython's documentation."""

from pathlib import Path, PurePath, _quoted

_RESERVED = {"con", "prn", "aux", "nul", *[f"{device}{n}" for device in ("com", "lpt") for n in range(1, 10)]}


def _split(text):
    """Drive (`c:` or `\\\\host\\share`), root and the rest of a path."""
    text = text.replace("/", "\\")
    if text.startswith("\\\\") and text[2:3] not in ("", "\\"):
        host_end = text.find("\\", 2)
        if host_end < 0:
            return "", "\\", text.lstrip("\\")
        end = text.find("\\", host_end + 1)
        if end == host_end + 1:
            return "", "\\", text.lstrip("\\")
        end = len(text) if end < 0 else end
        return text[:end], "\\", text[end:].lstrip("\\")
    drive, rest = (text[:2], text[2:]) if text[1:2] == ":" else ("", text)
    return drive, "\\" * rest.startswith("\\"), rest.lstrip("\\")


class PureWindowsPath(PurePath):
    """A path with `\\` between its parts, perhaps on a drive; capital and small letters are the same."""

    _separator, _not_in_names = "\\", "/\\:"

    def __init__(self, *segments):
        self._drive = self._root = ""
        parts = []
        for text in self._texts(segments):
            drive, root, rest = _split(text)
            # Another drive begins anew, a root keeps the drive.
            if root or drive and drive.lower() != self._drive.lower():
                parts = []
                self._root = root
            self._drive = drive or self._drive
            parts += rest.split("\\")
        self._tail = [part for part in parts if part not in ("", ".")]

    drive = property(lambda self: self._drive)

    @property
    def anchor(self):
        return self._drive + self._root

    def _made(self, tail):
        return self.with_segments(self.anchor + "\\".join(tail))

    def __str__(self):
        return self.anchor + "\\".join(self._tail) or "."

    __fspath__ = __str__

    def as_posix(self):
        return str(self).replace("\\", "/")

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    @property
    def parts(self):
        return ((self.anchor,) if self.anchor else ()) + tuple(self._tail)

    def _key(self):
        return tuple([part.lower() for part in self.parts])

    def is_absolute(self):
        return bool(self._drive and self._root)

    def is_reserved(self):
        if not self._tail or self._drive.startswith("\\"):
            return False
        return self._tail[-1].partition(".")[0].rstrip(" ").lower() in _RESERVED

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        if self._drive.startswith("\\"):
            return "file:" + _quoted(self.as_posix())
        return f"file:///{self._drive}" + _quoted(self.as_posix()[2:])


class WindowsPath(Path, PureWindowsPath):
    """A path of a computer with Windows: there is none here."""

    def __new__(cls, *segments):
        raise NotImplementedError(f"cannot instantiate {cls.__name__!r} on your system")


PureWindowsPath.__module__ = WindowsPath.__module__ = "pathlib"
