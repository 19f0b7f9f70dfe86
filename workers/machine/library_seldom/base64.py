"""Bytes as text of few letters. Follows the documentation of CPython's `base64`."""

import binascii
from binascii import octets as _bytes

__all__ = (
    "a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode b64decode b64encode "
    "b85decode b85encode decode decodebytes encode encodebytes standard_b64decode standard_b64encode "
    "urlsafe_b64decode urlsafe_b64encode"
).split()

_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_LETTERS32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_LETTERS32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def b64encode(s, altchars=None):
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    s = bytes(s)
    letters = _LETTERS if altchars is None else _LETTERS[:62] + bytes(altchars)
    out = bytearray()
    for at in range(0, len(s), 3):
        part = s[at : at + 3]
        number = int.from_bytes(part.ljust(3, b"\0"), "big")
        four = bytes([letters[number >> shift & 63] for shift in (18, 12, 6, 0)])
        out += four[: len(part) + 1].ljust(4, b"=")
    return bytes(out)


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        s = s.replace(altchars[:1], b"+").replace(altchars[1:], b"/")
    values = {letter: value for value, letter in enumerate(_LETTERS)}
    digits, pads = [], 0
    for byte in s:
        if byte in values:
            if pads and validate:
                raise binascii.Error("Discontinuous padding not allowed" if pads < 2 else "Excess data after padding")
            if pads and (len(digits) + pads) % 4 == 0:
                break
            pads = 0
            digits.append(values[byte])
        elif byte == 61:
            pads += 1
        elif validate:
            raise binascii.Error("Only base64 data is allowed")
    if len(digits) % 4 == 1:
        count = len(digits)
        raise binascii.Error(
            f"Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a multiple of 4"
        )
    if len(digits) % 4 and len(digits) % 4 + pads < 4:
        raise binascii.Error("Incorrect padding")
    out = bytearray()
    for at in range(0, len(digits), 4):
        four = digits[at : at + 4]
        number = 0
        for digit in four + [0] * (4 - len(four)):
            number = number << 6 | digit
        out += number.to_bytes(3, "big")[: len(four) - 1]
    return bytes(out)


standard_b64encode, standard_b64decode = b64encode, b64decode


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


def b16encode(s):
    return bytes(s).hex().upper().encode()


def b16decode(s, casefold=False):
    text = _bytes(s).decode()
    if casefold:
        text = text.upper()
    if any([char not in "0123456789ABCDEF" for char in text]):
        raise binascii.Error("Non-base16 digit found")
    if len(text) % 2:
        raise binascii.Error("Odd-length string")
    return bytes.fromhex(text)


def b32encode(s, _letters=_LETTERS32):
    s = bytes(s)
    out = bytearray()
    for at in range(0, len(s), 5):
        part = s[at : at + 5]
        number = int.from_bytes(part.ljust(5, b"\0"), "big")
        eight = bytes([_letters[number >> shift & 31] for shift in range(35, -1, -5)])
        out += eight[: (len(part) * 8 + 4) // 5].ljust(8, b"=")
    return bytes(out)


def b32decode(s, casefold=False, map01=None, _letters=_LETTERS32):
    s = _bytes(s)
    if map01 is not None:
        s = s.translate(bytes.maketrans(b"01", b"O" + _bytes(map01)))
    s = s.upper() if casefold else s
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    data, out = s.rstrip(b"="), bytearray()
    if any([byte not in _letters for byte in data]):
        raise binascii.Error("Non-base32 digit found")
    for at in range(0, len(data), 8):
        eight, number = data[at : at + 8], 0
        for byte in eight.ljust(8, _letters[:1]):
            number = number << 5 | _letters.index(byte)
        out += number.to_bytes(5, "big")[: len(eight) * 5 // 8]
    return bytes(out)


def encodebytes(s):
    return b"".join([b64encode(s[at : at + 57]) + b"\n" for at in range(0, len(s), 57)])


def decodebytes(s):
    return b64decode(s)


def b32hexencode(s):
    return b32encode(s, _LETTERS32_HEX)


def b32hexdecode(s, casefold=False):
    return b32decode(s, casefold, None, _LETTERS32_HEX)


def encode(input, output):
    """Encodes what one file holds into another."""
    output.write(encodebytes(input.read()))


def decode(input, output):
    output.write(decodebytes(input.read()))


def __getattr__(name):  # mark: in C
    if name in ("a85encode", "a85decode", "b85encode", "b85decode"):
        import _base85

        return getattr(_base85, name)
    raise AttributeError(f"module 'base64' has no attribute '{name}'")
