"""Lines of several files, one after another. Follows the documentation of CPython's `fileinput`."""

import io
import os
import sys

__all__ = [
    "input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin", "FileInput",
    "hook_compressed", "hook_encoded",
]
_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """Begins to read files, those that the program is called with unless others are given."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def close():
    global _state
    state, _state = _state, None
    if state:
        state.close()


def nextfile():
    return _active().nextfile()


def filename():
    return _active().filename()


def lineno():
    return _active().lineno()


def filelineno():
    return _active().filelineno()


def fileno():
    return _active().fileno()


def isfirstline():
    return _active().isfirstline()


def isstdin():
    return _active().isstdin()


class FileInput:
    """The lines of files; with `inplace`, what is printed meanwhile takes the place of a file's lines."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, (str, os.PathLike)):
            files = (files,)
        self._files = tuple(files) if files is not None else tuple(sys.argv[1:]) or ("-",)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if inplace and openhook:
            raise ValueError("FileInput cannot use an opening hook in inplace mode")
        self._inplace, self._backup, self._mode, self._hook = inplace, backup, mode, openhook
        self._encoding, self._errors = encoding, errors
        self._name, self._file, self._count, self._in_file, self._output = None, None, 0, 0, None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        self.nextfile()
        self._files = ()

    def nextfile(self):
        """Leaves the file that is read."""
        file, output = self._file, self._output
        self._file = self._output = None
        if output:
            sys.stdout = self._saved
            output.close()
        if file and file is not sys.stdin:
            file.close()
            if self._inplace and not self._backup:
                os.unlink(self._old)

    def readline(self):
        while True:
            if self._file is None:
                if not self._files:
                    return "" if "b" not in self._mode else b""
                self._open()
            line = self._file.readline()
            if line:
                self._count += 1
                self._in_file += 1
                return line
            self.nextfile()

    def _open(self):
        self._name, *rest = self._files
        self._files, self._in_file = tuple(rest), 0
        if self._name == "-":
            self._name, self._file = "<stdin>", sys.stdin
        elif self._inplace:
            self._old = os.fspath(self._name) + (self._backup or ".bak")
            os.replace(self._name, self._old)
            self._file = io.open(self._old, self._mode, encoding=self._encoding, errors=self._errors)
            self._output = io.open(self._name, "w", encoding=self._encoding, errors=self._errors)
            self._saved, sys.stdout = sys.stdout, self._output
        elif self._hook:
            self._file = self._hook(self._name, self._mode)
        else:
            self._file = io.open(self._name, self._mode, encoding=self._encoding, errors=self._errors)

    def filename(self):
        return self._name

    def lineno(self):
        return self._count

    def filelineno(self):
        return self._in_file

    def fileno(self):
        return self._file.fileno() if self._file else -1

    def isfirstline(self):
        return self._in_file == 1

    def isstdin(self):
        return self._name == "<stdin>"


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Opens a file that may be compressed."""
    if os.path.splitext(filename)[1] != ".gz":
        return io.open(filename, mode, encoding=None if "b" in mode else encoding, errors=errors)
    import gzip

    return gzip.open(filename, "rb" if "b" in mode else "rt", encoding=encoding)


def hook_encoded(encoding, errors=None):
    return lambda filename, mode: io.open(filename, mode, encoding=encoding, errors=errors)
