"""Four bytes as five letters, in the two usual ways."""

from base64 import _bytes

_LETTERS85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_LETTERS_A85 = bytes(range(33, 118))


def _encoded(octets, letters, pad, short=()):
    """`short` are pairs of four bytes and the letter that stands for them."""
    padding = -len(octets) % 4
    octets = bytes(octets) + b"\0" * padding
    chunks = []
    for at in range(0, len(octets), 4):
        number = int.from_bytes(octets[at : at + 4], "big")
        chunk = b"".join([letters[number // 85**place % 85 :][:1] for place in (4, 3, 2, 1, 0)])
        for four, letter in short:
            chunk = letter if octets[at : at + 4] == four else chunk
        chunks.append(chunk)
    if padding and not pad:
        chunks[-1] = (letters[:1] * 5 if len(chunks[-1]) == 1 else chunks[-1])[:-padding]
    return b"".join(chunks)


def b85encode(b, pad=False):
    return _encoded(b, _LETTERS85, pad)


def b85decode(b):
    b = _bytes(b)
    padding = -len(b) % 5
    b, out = b + b"~" * padding, bytearray()
    for at in range(0, len(b), 5):
        number = 0
        for place, letter in enumerate(b[at : at + 5], at):
            if letter not in _LETTERS85:
                raise ValueError(f"bad base85 character at position {place}")
            number = number * 85 + _LETTERS85.index(letter)
        if number >> 32:
            raise ValueError(f"base85 overflow in hunk starting at byte {at}")
        out += number.to_bytes(4, "big")
    return bytes(out[: len(out) - padding])


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    short = [(bytes(4), b"z")] + ([(b"    ", b"y")] if foldspaces else [])
    result = (b"<~" if adobe else b"") + _encoded(b, _LETTERS_A85, pad, short)
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at : at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out, digits = bytearray(), []
    for letter in b + b"u" * 4:
        if 33 <= letter <= 117:
            digits.append(letter - 33)
            if len(digits) == 5:
                number = 0
                for digit in digits:
                    number = number * 85 + digit
                if number >> 32:
                    raise ValueError("Ascii85 overflow")
                out += number.to_bytes(4, "big")
                digits.clear()
        elif letter in b"zy"[: 1 + foldspaces]:
            if digits:
                raise ValueError(f"{chr(letter)} inside Ascii85 5-tuple")
            out += bytes(4) if letter == 122 else b"    "
        elif letter not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(letter)}")
    padding = 4 - len(digits)
    return bytes(out[: len(out) - padding] if padding else out)
