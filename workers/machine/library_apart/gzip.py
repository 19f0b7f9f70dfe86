"""Bytes compressed as gzip does it. Follows the documentation of CPython's `gzip`; there are no files, so there are
`compress` and `decompress`.
"""

import time
import zlib

__all__ = ["BadGzipFile", "compress", "decompress"]


class BadGzipFile(OSError):
    """The data is not of gzip's format."""


def compress(data, compresslevel=9, *, mtime=None):
    """The compressed data, with a time of change in its head: now, unless `mtime` is given."""
    packed = bytearray(zlib.compress(data, compresslevel, 31))
    packed[4:8] = int(time.time() if mtime is None else mtime).to_bytes(4, "little")
    if mtime != 0:
        packed[9] = 255
    return bytes(packed)


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
