"""Bytes and files compressed as gzip does it. Follows the documentation of CPython's `gzip`."""

import io
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "compress", "decompress", "open"]


class BadGzipFile(OSError):
    """The data is not of gzip's format."""


def _packed(data, level, mtime, system):
    packed = bytearray(zlib.compress(data, level, 31))
    packed[4:8] = int(time.time() if mtime is None else mtime).to_bytes(4, "little")
    packed[9] = system
    return bytes(packed)


def compress(data, compresslevel=9, *, mtime=None):
    """The compressed data, with a time of change in its head: now, unless `mtime` is given."""
    return _packed(data, compresslevel, mtime, 3 if mtime == 0 else 255)


def decompress(data):
    """What compressed data stands for, of as many parts as it has."""
    out, data = [], bytes(data)
    while data := data.lstrip(b"\0"):
        if data[:2] != b"\x1f\x8b":
            raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
        reader = zlib.decompressobj(31)
        try:
            out.append(reader.decompress(data))
        except zlib.error as problem:
            text = str(problem)
            if "data check" in text:
                raise BadGzipFile("CRC check failed") from None
            if "length check" in text:
                raise BadGzipFile("Incorrect length of data produced") from None
            raise
        if not reader.eof:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        data = reader.unused_data
    return b"".join(out)


class GzipFile(io.BytesIO):
    """The uncompressed content of a stream that is compressed: read as a whole at first use, or written when closed."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        self._own = None
        if fileobj is None:
            fileobj = self._own = io.open(filename, (mode or "r")[:1] + "b")
        self.mode, self.fileobj, self.name = mode or "rb", fileobj, filename or getattr(fileobj, "name", "")
        if self.mode[:1] not in ("r", "w", "a", "x") or "t" in self.mode or "U" in self.mode:
            raise ValueError(f"Invalid mode: {mode!r}")
        self._is_read = self.mode.startswith("r")
        self._level, self._time = compresslevel, mtime
        super().__init__(decompress(fileobj.read()) if self._is_read else b"")

    def readable(self):
        return self._is_read

    def writable(self):
        return not self._is_read

    def read(self, size=-1, /):
        if not self._is_read:
            raise OSError(9, "read() on write-only GzipFile object")
        return super().read(size)

    def write(self, data, /):
        if self._is_read:
            raise OSError(9, "write() on read-only GzipFile object")
        return super().write(data)

    def close(self):
        if not self.closed and not self._is_read:
            self.fileobj.write(_packed(self.getvalue(), self._level, self._time, 255))
        if self._own is not None:
            self._own.close()
        super().close()


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """A `GzipFile` over a file or stream; text over it if the mode has a `t`."""
    is_stream = hasattr(filename, "read") or hasattr(filename, "write")
    name, stream = (None, filename) if is_stream else (filename, None)
    file = GzipFile(name, mode.replace("t", ""), compresslevel, stream)
    return io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file
