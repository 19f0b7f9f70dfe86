"""Compression of bytes, and sums over them. Follows the documentation of CPython's `zlib` and RFC 1950 to 1952.

It writes the bytes that the library zlib writes, but works in Python: a few ten thousand bytes take a second. There are
no dictionaries, and a compressor gives its data when it is finished.
"""

# mark: in C

from binascii import _only_bytes, crc32

__all__ = ["adler32", "compress", "compressobj", "crc32", "decompress", "decompressobj", "error"]

MAX_WBITS, DEFLATED, DEF_MEM_LEVEL, DEF_BUF_SIZE = 15, 8, 8, 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.2.13"


class error(Exception):
    """The data is not compressed data, or ends too early."""

    __module__ = "zlib"


def adler32(data, value=1, /):
    """The sum that ends compressed data; of data in parts if the sum so far is given."""
    one, two = value & 0xFFFF, value >> 16 & 0xFFFF
    for byte in _only_bytes(data):
        one += byte
        two += one
    return two % 65521 << 16 | one % 65521


def _framed(data, level, wbits):
    """Compressed data with the head and tail that `wbits` means: zlib's, none, or gzip's."""
    from _deflate import deflate

    level = 6 if level == -1 else level
    packed = deflate(data, level)
    if wbits < 0:
        return packed
    if wbits > 15:
        speed = 2 if level == 9 else 4 if level < 2 else 0
        head = bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, speed, 3])
        return head + packed + crc32(data).to_bytes(4, "little") + (len(data) & 0xFFFFFFFF).to_bytes(4, "little")
    head = (wbits - 8 << 4 | 8) << 8 | (0 if level < 2 else 1 if level < 6 else 2 if level == 6 else 3) << 6
    return (head + 31 - head % 31).to_bytes(2, "big") + packed + adler32(data).to_bytes(4, "big")


def compress(data, /, level=-1, wbits=15):
    """All of the data, compressed at a level from 0 (stored) to 9 (smallest); -1 is 6."""
    data = _only_bytes(data)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    if abs(wbits) not in (15, 31):
        raise error("only wbits of 15, -15 and 31 are here")
    return _framed(data, level, wbits)


class Compress:
    """Takes data in parts."""

    def __init__(self, level, wbits):
        self._level, self._wbits, self._data, self._is_finished, self._given = level, wbits, bytearray(), False, 0

    def compress(self, data, /):
        """Takes some data; what there is of the result so far is its head."""
        if self._is_finished:
            raise error("Error -2 while compressing data: inconsistent stream state")
        self._data += _only_bytes(data)
        if self._given:
            return b""
        head = _framed(b"", self._level, self._wbits)[: {15: 2, 31: 10}.get(self._wbits, 0)]
        self._given = len(head)
        return head

    def flush(self, mode=Z_FINISH, /):
        """The rest of the result."""
        if self._is_finished:
            raise error("Error -2 while flushing: inconsistent stream state")
        if mode == Z_NO_FLUSH:
            return b""
        if mode != Z_FINISH:
            raise NotImplementedError("a compressor gives its data when it is finished: flush(Z_FINISH)")
        self._is_finished = True
        return _framed(bytes(self._data), self._level, self._wbits)[self._given :]

    def copy(self):
        made = Compress(self._level, self._wbits)
        made._data, made._is_finished, made._given = bytearray(self._data), self._is_finished, self._given
        return made


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY):
    if not -1 <= level <= 9 or abs(wbits) not in (15, 31) or (method, memLevel, strategy) != (8, 8, 0):
        raise ValueError("Invalid initialization option")
    return Compress(level, wbits)


def _gzip_head(data):
    """Where the compressed data of gzip begins."""
    from _inflate import Incomplete

    if len(data) < 10:
        raise Incomplete
    if data[2] != 8:
        raise ValueError("unknown compression method")
    flags, at = data[3], 10
    if flags & 4:
        at += 2 + int.from_bytes(data[at : at + 2], "little")
    for flag in (8, 16):
        if flags & flag:
            at = data.find(b"\0", at) + 1
            if not at:
                raise Incomplete
    return at + 2 * bool(flags & 2)


def _open(data, wbits):
    """The kind of frame (`zlib`, `gzip` or none) and where the compressed data begins."""
    from _inflate import Incomplete

    if wbits < 0:
        return "", 0
    if len(data) < 2:
        raise Incomplete
    is_gzip = data[:2] == b"\x1f\x8b"
    if is_gzip and wbits > 15:
        return "gzip", _gzip_head(data)
    if int.from_bytes(data[:2], "big") % 31 or 16 <= wbits < 32:
        raise ValueError("incorrect header check")
    if data[0] & 15 != 8:
        raise ValueError("unknown compression method")
    if data[0] >> 4 > 7:
        raise ValueError("invalid window size")
    return "zlib", 2


def _unpacked(data, wbits):
    """What data stands for, and where it ends; `None` for the end if it is not complete."""
    from _inflate import Incomplete, inflate

    out = bytearray()
    try:
        kind, at = _open(data, wbits)
        at = inflate(data, at, out)
        size = {"zlib": 4, "gzip": 8}.get(kind, 0)
        tail = data[at : at + size]
        if len(tail) < size:
            raise Incomplete
        if kind == "zlib" and int.from_bytes(tail, "big") != adler32(out):
            raise ValueError("incorrect data check")
        if kind == "gzip" and int.from_bytes(tail[:4], "little") != crc32(out):
            raise ValueError("incorrect data check")
        if kind == "gzip" and int.from_bytes(tail[4:], "little") != len(out) & 0xFFFFFFFF:
            raise ValueError("incorrect length check")
        return bytes(out), at + size
    except Incomplete:
        return bytes(out), None
    except ValueError as problem:
        raise error(f"Error -3 while decompressing data: {problem}") from None


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """What compressed data stands for; `wbits` as for `compress`, and 47 for either of zlib's and gzip's."""
    out, end = _unpacked(_only_bytes(data), wbits)
    if end is None:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return out


class Decompress:
    """Takes compressed data in parts."""

    def __init__(self, wbits):
        self._wbits, self._data, self._given = wbits, b"", 0
        self.unused_data = self.unconsumed_tail = b""
        self.eof = False

    def decompress(self, data, /, max_length=0):
        """What is new of the result, at most `max_length` bytes; what was not needed for that is `unconsumed_tail`."""
        data = _only_bytes(data)
        if self.eof:
            self.unused_data += data
            return b""
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        before, self._data = self._data, self._data + data
        out, end = _unpacked(self._data, self._wbits)
        self.unconsumed_tail = b""
        if max_length and len(out) - self._given > max_length:
            # What has been taken in and not given out yet is given out by what follows.
            self._data, self.unconsumed_tail = before, data
            out = out[: self._given + max_length]
        elif end is not None:
            self.eof, self.unused_data = True, self._data[end:]
        out = out[self._given :]
        self._given += len(out)
        return out

    def flush(self, length=DEF_BUF_SIZE, /):
        """The rest of the result."""
        return self.decompress(self.unconsumed_tail)

    def copy(self):
        made = Decompress(self._wbits)
        made.__dict__.update(self.__dict__)
        return made


def decompressobj(wbits=MAX_WBITS):
    return Decompress(wbits)
