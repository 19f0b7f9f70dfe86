"""Text over streams of bytes, and buffers over raw streams, for `io`. Follows CPython's documentation."""

import codecs
import re
from io import (
    DEFAULT_BUFFER_SIZE, SEEK_CUR, SEEK_END, BufferedIOBase, TextIOBase, UnsupportedOperation, cannot_pickle,
)

_ends = re.compile("\r\n|\r|\n")


class TextIOWrapper(TextIOBase):
    """Text that is decoded from, and encoded for, a stream of bytes.

    `newline`: `None` takes every line end and gives `\\n`; an empty text takes each and keeps it; else lines end so.
    """

    __reduce_ex__ = cannot_pickle

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        self._buffer = buffer
        self.encoding, self.errors = encoding or "UTF-8", errors or "strict"
        self.line_buffering, self.write_through = line_buffering, write_through
        self._newline = newline
        info = codecs.lookup(self.encoding)
        self._new_decoder, self._encoder = info.incrementaldecoder, info.incrementalencoder(self.errors)
        self._waiting = []
        self._forget()
        self._ends_met = set()

    def _forget(self):
        """Drops what has been read ahead."""
        self._decoder, self._text, self._used, self._ended = self._new_decoder(self.errors), "", "", False
        self._start, self._half = None, ""

    @property
    def buffer(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    @property
    def newlines(self):
        """The line ends met so far: one, several, or `None`."""
        met = tuple([end for end in ("\r", "\n", "\r\n") if end in self._ends_met])
        return met if len(met) > 1 else met[0] if met else None

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if not self.writable():
            raise UnsupportedOperation("not writable")
        has_line = "\n" in text or "\r" in text
        end = self._newline or "\n"
        self._waiting.append(self._encoder.encode(text.replace("\n", end) if end != "\n" else text))
        size = sum(map(len, self._waiting))
        if self.write_through or size > DEFAULT_BUFFER_SIZE or self.line_buffering and has_line:
            self._give()
        if self.line_buffering and has_line:
            self.flush()
        self._forget()
        return len(text)

    def _give(self):
        """Hands on what was written."""
        if self._waiting:
            self.buffer.write(b"".join(self._waiting))
            self._waiting = []

    def flush(self):
        self._check()
        self._give()
        self.buffer.flush()

    def _fill(self):
        """Reads some more, up to a line end that is complete."""
        self._give()
        if self._start is None:
            self._start = self.buffer.tell() if self.buffer.seekable() else 0
        read = getattr(self.buffer, "read1", self.buffer.read)
        octets = read(DEFAULT_BUFFER_SIZE)
        self._ended = not octets
        text = self._decoder.decode(octets, self._ended)
        self._text += text
        if self._newline in (None, ""):
            # A `\r` at the end may be the first half of `\r\n`.
            text = self._half + text
            self._half = "\r" if text.endswith("\r") and not self._ended else ""
            self._ends_met.update(_ends.findall(text.removesuffix(self._half)))

    def _take(self, end):
        """The text up to a place, as the program gets it."""
        text, self._text = self._text[:end], self._text[end:]
        self._used += text
        return _ends.sub("\n", text) if self._newline is None and "\r" in text else text

    def read(self, size=-1, /):
        self._check()
        if not self.readable():
            raise UnsupportedOperation("not readable")
        if size is None or size < 0:
            while not self._ended:
                self._fill()
            return self._take(len(self._text))
        parts = ""
        while len(parts) < size:
            while not self._ended and (len(self._text) < size - len(parts) or self._text.endswith("\r")):
                self._fill()
            if not self._text:
                break
            end = size - len(parts)
            if self._newline is None and self._text[end - 1 : end + 1] == "\r\n":
                end += 1
            parts += self._take(end)
        return parts

    def _line_end(self):
        """Where the first line ends; `None` if that is not known yet."""
        if self._newline:
            at = self._text.find(self._newline)
            return at + len(self._newline) if at >= 0 else None
        found = _ends.search(self._text)
        if not found or found.end() == len(self._text) and found[0] == "\r" and not self._ended:
            return None
        return found.end()

    def readline(self, size=-1, /):
        self._check()
        if not self.readable():
            raise UnsupportedOperation("not readable")
        while (end := self._line_end()) is None and not self._ended:
            self._fill()
        end = len(self._text) if end is None else end
        length = end - (self._newline is None and self._text.endswith("\r\n", 0, end))
        return self._take(end if size is None or not 0 <= size < length else size)

    def tell(self):
        """A position to come back to by `seek`."""
        self._check()
        self._give()
        if self._start is None:
            return self.buffer.tell()
        if self._text or not self._ended:
            return self._start + len(self._used.encode(self.encoding, self.errors))
        return self.buffer.tell()

    def seek(self, cookie, whence=0, /):
        self._check()
        if whence == SEEK_CUR:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie, whence = self.tell(), 0
        if whence == SEEK_END and cookie != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence not in (0, SEEK_END):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self.flush()
        self._forget()
        return self.buffer.seek(cookie, whence)

    def truncate(self, pos=None, /):
        self.flush()
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        """Changes how it reads and writes."""
        if (encoding or errors or newline is not ...) and self._used:
            message = "It is not possible to set the encoding or newline of stream after the first read"
            raise UnsupportedOperation(message)
        self.flush()
        line_buffering = self.line_buffering if line_buffering is None else line_buffering
        write_through = self.write_through if write_through is None else write_through
        newline = self._newline if newline is ... else newline
        errors = errors or ("strict" if encoding else self.errors)
        self.__init__(self.buffer, encoding or self.encoding, errors, newline, line_buffering, write_through)

    def detach(self):
        """Gives the stream of bytes away; this one can no longer be used."""
        self.flush()
        buffer, self._buffer = self.buffer, None
        return buffer

    def close(self):
        if self._buffer is not None and not self.closed:
            self.flush()
            self.buffer.close()

    def __repr__(self):
        name = f" name={self.buffer.name!r}" if hasattr(self._buffer, "name") else ""
        mode = f" mode={self.mode!r}" if hasattr(self, "mode") else ""
        return f"<_io.TextIOWrapper{name}{mode} encoding={self.encoding!r}>"


class _Buffered(BufferedIOBase):
    """What buffers over a raw stream have in common."""

    __reduce_ex__ = cannot_pickle

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw, self._size = raw, buffer_size

    @property
    def raw(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    def fileno(self):
        return self.raw.fileno()

    def seekable(self):
        return self.raw.seekable()

    def close(self):
        if self._raw is not None and not self.closed:
            self.flush()
            self.raw.close()

    def detach(self):
        self.flush()
        raw, self._raw = self.raw, None
        return raw

    def _check(self, failed="I/O operation on closed file."):
        if self.closed:
            raise ValueError(failed)

    def __repr__(self):
        name = f" name={self.name!r}" if hasattr(self._raw, "name") else ""
        return f"<_io.{type(self).__name__}{name}>"


class BufferedReader(_Buffered):
    """Reads ahead from a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError("File or stream is not readable.")
        super().__init__(raw, buffer_size)
        self._ahead = b""

    def readable(self):
        return self.raw.readable()

    def _take(self, end):
        octets, self._ahead = self._ahead[:end], self._ahead[end:]
        return octets

    def _more(self):
        part = self.raw.read(self._size)
        self._ahead += part or b""
        return bool(part)

    def read(self, size=-1, /):
        self._check("read of closed file")
        while (size is None or size < 0 or len(self._ahead) < size) and self._more():
            pass
        return self._take(len(self._ahead) if size is None or size < 0 else size)

    def read1(self, size=-1, /):
        """What is there, or one reading of the raw stream."""
        self._check("read of closed file")
        if not self._ahead:
            self._more()
        return self._take(self._size if size < 0 else size)

    def peek(self, size=0, /):
        """Bytes that come next, without reading them."""
        self._check("peek of closed file")
        if not self._ahead:
            self._more()
        return self._ahead

    def readline(self, size=-1, /):
        self._check("readline of closed file")
        while b"\n" not in self._ahead and self._more():
            pass
        end = self._ahead.find(b"\n") + 1 or len(self._ahead)
        return self._take(end if size is None or size < 0 else min(end, size))

    def tell(self):
        return self.raw.tell() - len(self._ahead)

    def seek(self, offset, whence=0, /):
        if whence == SEEK_CUR:
            offset -= len(self._ahead)
        self._ahead = b""
        return self.raw.seek(offset, whence)


class BufferedWriter(_Buffered):
    """Collects what is written to a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        super().__init__(raw, buffer_size)
        self._waiting = bytearray()

    def writable(self):
        return self.raw.writable()

    def write(self, data, /):
        if self.closed:
            raise ValueError("write to closed file")
        if isinstance(data, (str, int)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        data = bytes(data)
        if len(self._waiting) + len(data) > self._size:
            self._give()
        self._waiting += data
        if len(self._waiting) > self._size:
            self._give()
        return len(data)

    def _give(self):
        """Hands on what was written, in as many parts as the raw stream takes."""
        while self._waiting:
            count = self.raw.write(bytes(self._waiting))
            del self._waiting[:count]

    def flush(self):
        self._check("flush of closed file")
        self._give()
        self.raw.flush()

    def tell(self):
        return self.raw.tell() + len(self._waiting)

    def seek(self, offset, whence=0, /):
        self.flush()
        return self.raw.seek(offset, whence)

    def truncate(self, pos=None, /):
        self.flush()
        return self.raw.truncate(pos)


for _kind in (TextIOWrapper, BufferedReader, BufferedWriter):
    _kind.__module__ = "_io"
