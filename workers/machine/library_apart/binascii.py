"""Bytes as text: hexadecimal digits, base 64, and check sums. Follows the documentation of CPython's `binascii`."""

from base64 import Error, b64decode, b64encode


class Incomplete(Exception):
    """There is not enough data."""


def _bytes(data):
    return data.encode("ascii") if isinstance(data, str) else bytes(data)


def hexlify(data, sep="", bytes_per_sep=1):
    sep = sep.decode() if isinstance(sep, bytes) else sep
    return (bytes(data).hex(sep, bytes_per_sep) if sep else bytes(data).hex()).encode()


def unhexlify(hexstr, /):
    text = _bytes(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    try:
        return bytes([int(text[at : at + 2].decode().replace("_", "x").replace("+", "x").replace(" ", "x"), 16)
                      for at in range(0, len(text), 2)])
    except (ValueError, UnicodeDecodeError):
        raise Error("Non-hexadecimal digit found") from None


b2a_hex, a2b_hex = hexlify, unhexlify


def b2a_base64(data, /, *, newline=True):
    return b64encode(data) + (b"\n" if newline else b"")


def a2b_base64(data, /, *, strict_mode=False):
    return b64decode(_bytes(data), validate=strict_mode)


def _table(polynomial):
    made = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (polynomial if value & 1 else 0)
        made.append(value)
    return made


_CRC32 = _table(0xEDB88320)


def crc32(data, crc=0, /):
    """The check sum of zip files."""
    crc ^= 0xFFFFFFFF
    for byte in bytes(data):
        crc = crc >> 8 ^ _CRC32[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    for byte in bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc
