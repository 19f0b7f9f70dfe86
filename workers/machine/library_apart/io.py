"""Streams of text and bytes. Follows the documentation of CPython's `io`."""

import sys as _sys

__all__ = (
    "BlockingIOError open IOBase RawIOBase FileIO BytesIO StringIO BufferedIOBase BufferedReader BufferedWriter "
    "BufferedRandom TextIOBase TextIOWrapper UnsupportedOperation SEEK_SET SEEK_CUR SEEK_END text_encoding "
    "DEFAULT_BUFFER_SIZE"
).split()

BlockingIOError = BlockingIOError
open = open
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    """The stream cannot do that."""


def cannot_pickle(stream, protocol=None):
    """As `__reduce_ex__`: streams that are not in memory are of one process."""
    raise TypeError(f"cannot pickle {type(stream).__name__!r} instances")


class IOBase:
    """What every stream is an instance of."""

    _closed = False
    # Whether `readlines` stops when its lines are as long as the hint, or only when they are longer.
    _counts_to = False

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint < size + self._counts_to:
                break
        return lines

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        self._check()

    def isatty(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def fileno(self):
        self._unsupported("fileno")

    def readline(self, size=-1):
        self._unsupported("readline")

    def seek(self, offset, whence=0):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None):
        self._unsupported("truncate")


def text_encoding(encoding, stacklevel=2, /):
    """The encoding, or what stands for none."""
    return "utf-8" if encoding is None else encoding


class RawIOBase(IOBase):
    """A stream whose derived class has `readinto` or `write`."""

    def readinto(self, buffer, /):
        self._unsupported("readinto")

    def write(self, data, /):
        self._unsupported("write")

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b"".join(parts)


class BufferedIOBase(IOBase):
    """A stream of bytes that reads and writes as much as it is asked to."""

    def read(self, size=-1, /):
        self._unsupported("read")

    def write(self, data, /):
        self._unsupported("write")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    readinto1 = readinto

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1):
        self._unsupported("read")

    def write(self, text):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class _Memory:  # mark: in C
    """A stream over a list of characters or bytes: `_empty` is a text of length 0, `_gap` fills holes."""

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def getvalue(self):
        self._check()
        return self._value()

    def read(self, size=-1, /):
        self._check()
        if size is not None and not isinstance(size, int):
            raise TypeError(f"argument should be integer or None, not {type(size).__name__!r}")
        value = self._value()
        end = len(value) if size is None or size < 0 else self._at + size
        part = value[self._at : end]
        self._at += len(part)
        return part

    def readline(self, size=-1, /):
        self._check()
        value = self._value()
        end = value.find(self._newline, self._at) + 1 or len(value)
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        part = value[self._at : end]
        self._at += len(part)
        return part

    def tell(self):
        self._check()
        return self._at

    def truncate(self, size=None, /):
        self._check()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._set(self._value()[:size])
        return size

    def _put(self, data):
        """Writes at the position; appending, the usual case, does not copy what is there."""
        length = self._length
        if self._at > length:
            self._parts.append(self._gap * (self._at - length))
            length = self._at
        if self._at == length:
            self._parts.append(data)
            self._length = self._at = length + len(data)
        else:
            value = self._value()
            self._set(value[: self._at] + data + value[self._at + len(data) :])
            self._at += len(data)

    def _set(self, value):
        self._parts = [value]
        self._length = len(value)

    def _value(self):
        if len(self._parts) != 1:
            self._parts = [self._empty.join(self._parts)]
        return self._parts[0]


class StringIO(_Memory, TextIOBase):  # mark: in C
    """A text stream in memory."""

    __module__ = "_io"

    _empty, _gap, _newline = "", "\0", "\n"
    line_buffering = False

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._translate = newline is None
        self._set(self._prepared(initial_value or ""))
        self._at = 0

    def _prepared(self, text):
        return text.replace("\r\n", "\n").replace("\r", "\n") if self._translate else text

    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        if text:
            self._put(self._prepared(text))
        return len(text)

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 0:
            if offset < 0:
                raise ValueError(f"Negative seek position {offset}")
            self._at = offset
        elif whence not in (1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        elif offset != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._at = self._length
        return self._at


class BytesIO(_Memory, BufferedIOBase):  # mark: in C
    """A stream of bytes in memory."""

    __module__ = "_io"

    _empty, _gap, _newline = b"", b"\0", b"\n"
    _counts_to = True

    def __init__(self, initial_bytes=b""):
        if isinstance(initial_bytes, (str, int)):
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
        self._set(bytes(initial_bytes or b""))
        self._at = 0

    read1 = _Memory.read

    def write(self, data, /):
        self._check()
        if not isinstance(data, bytes):
            if not isinstance(data, (bytearray, memoryview)) and not hasattr(data, "tobytes"):
                raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
            data = bytes(data)
        if data:
            self._put(data)
        return len(data)

    def readinto(self, buffer, /):
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)

    readinto1 = readinto

    def getbuffer(self):
        """A view of the bytes: what is written to it is in the stream."""
        from _memoryview import View

        self._check()
        return View(_Bytes(self))

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 0 and offset < 0:
            raise ValueError(f"negative seek value {offset}")
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._at = max(0, offset + (0, self._at, self._length)[whence])
        return self._at


class _Bytes:
    """The bytes of a `BytesIO` for a view."""

    typecode, itemsize = "B", 1

    def __init__(self, stream):
        self._stream = stream

    def __len__(self):
        return self._stream._length

    def __getitem__(self, part):
        return self._stream._value()[part]

    def __setitem__(self, part, octets):
        value = self._stream._value()
        self._stream._set(value[: part.start] + bytes(octets) + value[part.stop :])

    def tobytes(self):
        return self._stream._value()


# Pickles name what is in memory by the module that its classes tell.
_sys.modules.setdefault("_io", _sys.modules[__name__])


def __getattr__(name):  # mark: in C
    if name in ("TextIOWrapper", "BufferedReader", "BufferedWriter"):
        import _io_wrappers

        return getattr(_io_wrappers, name)
    if name in ("BufferedRandom", "FileIO"):
        import _file_streams

        return getattr(_file_streams, name)
    raise AttributeError(f"module 'io' has no attribute '{name}'")

