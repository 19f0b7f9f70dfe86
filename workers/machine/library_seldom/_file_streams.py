"""Streams of the files of a run, and `open`. Follows the documentation of CPython's `io`."""

import itertools
import operator

import _files
from _io_wrappers import TextIOWrapper
from io import BufferedIOBase, RawIOBase, UnsupportedOperation, cannot_pickle
from os import fspath

_numbers = itertools.count(3)
_by_number = {}


def _checked_mode(mode, allowed):
    """The letter of a mode that says what is done, and whether it has a plus."""
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    letters = set(mode)
    if letters - set(allowed) or len(mode) > len(letters):
        raise ValueError(f"invalid mode: '{mode}'")
    return [letter for letter in "xrwa" if letter in letters], "+" in letters


class FileIO(RawIOBase):
    """The bytes of a file."""

    __module__ = "_io"

    __reduce_ex__ = cannot_pickle

    def __init__(self, file, mode="r", closefd=True, opener=None):
        kinds, both = _checked_mode(mode, "xrwab+")
        if len(kinds) != 1:
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        (kind,) = kinds
        self._reads, self._writes, self._appends = kind == "r" or both, kind != "r" or both, kind == "a"
        self.name, self.closefd = file, closefd
        self.mode = {"r": "rb", "w": "wb", "x": "xb", "a": "ab"}[kind]
        if both:
            self.mode = "rb+" if kind in "rw" else self.mode + "+"
        if opener is not None:
            file = opener(file, 0)
        if isinstance(file, int):
            shared = descriptor(file)
            self._file, self._at, self._number = shared._file, shared._at, file
        else:
            self._file = _files.opened(file, self._reads, kind != "r", kind == "x", kind == "w")
            self._at, self._number = 0, None
        if self._appends:
            self._at = _files.facts(self._file)[0]

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def readable(self):
        self._check()
        return self._reads

    def writable(self):
        self._check()
        return self._writes

    def seekable(self):
        self._check()
        return True

    def fileno(self):
        self._check()
        if self._number is None:
            self._number = next(_numbers)
        _by_number[self._number] = self
        return self._number

    def read(self, size=-1, /):
        self._check()
        if not self._reads:
            raise UnsupportedOperation("not readable" if self._names_itself else "read")
        with _files.LOCK:
            octets = _files.read(self._file, self._at, -1 if size is None else size)
            self._at += len(octets)
        return octets

    _names_itself = True

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        octets = self.read(len(buffer))
        buffer[: len(octets)] = octets
        return len(octets)

    def write(self, data, /):
        self._check()
        if not self._writes:
            raise UnsupportedOperation("not writable" if self._names_itself else "write")
        octets = bytes(data)
        with _files.LOCK:
            self._at = _files.write(self._file, None if self._appends else self._at, octets)
        return len(octets)

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 1:
            offset += self._at
        elif whence == 2:
            with _files.LOCK:
                offset += _files.facts(self._file)[0]
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if offset < 0:
            raise OSError(22, "Invalid argument")
        self._at = offset
        return offset

    def truncate(self, size=None, /):
        self._check()
        if not self._writes:
            raise UnsupportedOperation("truncate")
        size = self._at if size is None else operator.index(size)
        with _files.LOCK:
            _files.resize(self._file, size)
        return size

    def close(self):
        if self._number is not None:
            _by_number.pop(self._number, None)
        super().close()

    def __repr__(self):
        if self._closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>"


class _Buffered(BufferedIOBase):
    """A stream over a file. What is written is in the file at once."""

    __reduce_ex__ = cannot_pickle

    def __init__(self, raw):
        self.raw = raw
        raw._names_itself = type(self) is BufferedRandom

    name = property(lambda self: self.raw.name)
    mode = property(lambda self: self.raw.mode)
    closed = property(lambda self: self.raw.closed)

    def _check(self):
        if self.closed:
            raise ValueError(f"{self._doing} closed file")

    _doing = "I/O operation on"

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def read(self, size=-1, /):
        self._check_doing("read of")
        return self.raw.read(size)

    def _check_doing(self, what):
        if self.closed:
            raise ValueError(f"{what} closed file")

    read1 = read

    def peek(self, size=0, /):
        at = self.tell()
        octets = self.raw.read(8192)
        self.raw.seek(at)
        return octets

    def readline(self, size=-1, /):
        self._check_doing("readline of")
        parts, limit = [], -1 if size is None else size
        while limit != 0:
            at = self.raw.seek(0, 1)
            part = self.raw.read(256 if limit < 0 else min(256, limit))
            end = part.find(b"\n") + 1
            if end:
                self.raw.seek(at + end)
                part = part[:end]
            parts.append(part)
            limit -= len(part) if limit > 0 else 0
            if end or not part:
                break
        return b"".join(parts)

    def readinto(self, buffer, /):
        return self.raw.readinto(buffer)

    def write(self, data, /):
        self._check_doing("write to")
        if isinstance(data, (str, int)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        return self.raw.write(data)

    def flush(self):
        self._check_doing("flush of")

    def seek(self, offset, whence=0, /):
        self._check_doing("seek of")
        return self.raw.seek(offset, whence)

    def tell(self):
        return self.raw.seek(0, 1)

    def truncate(self, pos=None, /):
        return self.raw.truncate(pos)

    def detach(self):
        return self.raw

    def close(self):
        self.raw.close()

    def __repr__(self):
        return f"<_io.{type(self).__name__} name={self.name!r}>"


class BufferedReader(_Buffered):
    pass


class BufferedWriter(_Buffered):
    pass


class BufferedRandom(_Buffered):
    pass


class TextFile(TextIOWrapper):
    """The text of a file. Threads that write to it take turns."""

    def __init__(self, buffer, mode, encoding, errors, newline, line_buffering):
        super().__init__(buffer, encoding, errors, newline, line_buffering, True)
        self.mode = mode

    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if not self._buffer.writable():
            raise UnsupportedOperation("not writable")
        self._forget()
        end = self._newline or "\n"
        self._buffer.write(self._encoder.encode(text.replace("\n", end) if end != "\n" else text))
        return len(text)

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding={self.encoding!r}>"


for _kind, _name in ((BufferedReader, "BufferedReader"), (BufferedWriter, "BufferedWriter"),
                     (BufferedRandom, "BufferedRandom"), (TextFile, "TextIOWrapper")):
    _kind.__module__, _kind.__name__, _kind.__qualname__ = "_io", _name, _name


def descriptor(number):
    """The file with a number of the system."""
    found = _by_number.get(number)
    if found is None:
        raise OSError(9, "Bad file descriptor")
    return found


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """A stream of a file."""
    if not isinstance(file, int):
        file = fspath(file)
    kinds, both = _checked_mode(mode, "rwaxbt+")
    binary = "b" in mode
    if binary and "t" in mode:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if not kinds:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument '{name}' must be str or None, not {type(value).__name__}")
        if binary and value is not None:
            raise ValueError(f"binary mode doesn't take {'an' if name[0] == 'e' else 'a'} {name} argument")
    if newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError(f"illegal newline value: {newline}")
    if buffering == 0 and not binary:
        raise ValueError("can't have unbuffered text I/O")
    if encoding is not None:
        import codecs

        codecs.lookup(encoding)
    raw = FileIO(file, kinds[0] + ("+" if both else ""), closefd, opener)
    if buffering == 0:
        return raw
    buffer = (BufferedRandom if both else BufferedReader if kinds[0] == "r" else BufferedWriter)(raw)
    return buffer if binary else TextFile(buffer, mode, encoding, errors, newline, buffering == 1)
