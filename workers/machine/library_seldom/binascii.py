"""Bytes as text and sums over them. Follows the documentation of CPython's `binascii`."""

# mark: in C

__all__ = ["a2b_base64", "a2b_hex", "b2a_base64", "b2a_hex", "crc32", "crc_hqx", "hexlify",
           "unhexlify", "a2b_uu", "b2a_uu", "Error", "Incomplete"]


class Error(ValueError):
    """The text is not of this encoding."""


class Incomplete(Exception):
    """The text ends too early."""


def octets(data):
    """The bytes of a text of ASCII or of an object that has bytes."""
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    return memoryview(data).tobytes()


def _only_bytes(data):
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def hexlify(data, *separators, **keywords):
    """Two digits for each byte; a separator may stand after every so many bytes."""
    return _only_bytes(data).hex(*separators, **keywords).encode("ascii")


def unhexlify(hexstr, /):
    text = octets(hexstr).decode("latin-1")
    if len(text) % 2:
        raise Error("Odd-length string")
    if any([char not in "0123456789abcdefABCDEF" for char in text]):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)


b2a_hex, a2b_hex = hexlify, unhexlify


def b2a_uu(data, /, *, backtick=False):
    """A line of uuencoded text, of at most 45 bytes."""
    data = _only_bytes(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    values = [len(data)]
    for at in range(0, len(data), 3):
        number = int.from_bytes(data[at : at + 3].ljust(3, b"\0"), "big")
        values += [number >> shift & 63 for shift in (18, 12, 6, 0)]
    return bytes([value + 32 if value or not backtick else 96 for value in values]) + b"\n"


def a2b_uu(data, /):
    """The bytes of a line of uuencoded text."""
    data = octets(data).rstrip(b"\r\n")
    values = [byte - 32 & 63 for byte in data]
    if any([not 32 <= byte <= 96 for byte in data]):
        raise Error("Illegal char")
    length, values = values[0] if values else 32, values[1:]
    whole = -(-length // 3) * 4
    if any(values[whole:]):
        raise Error("Trailing garbage")
    number, values = 0, (values + [0] * whole)[:whole]
    for value in values:
        number = number << 6 | value
    return number.to_bytes(whole // 4 * 3, "big")[:length]


def b2a_base64(data, /, *, newline=True):
    import base64

    return base64.b64encode(_only_bytes(data)) + b"\n" * newline


def a2b_base64(data, /, *, strict_mode=False):
    import base64

    data = octets(data)
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    return base64.b64decode(data, validate=strict_mode)


def _table():
    table = []
    for number in range(256):
        for _ in range(8):
            number = number >> 1 ^ (0xEDB88320 if number & 1 else 0)
        table.append(number)
    return table


_CRC32 = _table()


def crc32(data, crc=0, /):
    """The sum of Ethernet, gzip and PNG; of a text in parts if the sum so far is given."""
    table, sum = _CRC32, crc & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _only_bytes(data):
        sum = table[(sum ^ byte) & 255] ^ sum >> 8
    return sum ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    """The sum of BinHex 4: CRC-CCITT with the polynomial x**16 + x**12 + x**5 + 1."""
    crc &= 0xFFFF
    for byte in _only_bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc
