"""Numbers as bytes in a given layout. Follows the documentation of CPython's `struct`."""

# mark: in C


class error(Exception):
    """The values or bytes do not fit the format."""


error.__module__ = "struct"
_SIZES = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8,
          "n": 8, "N": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1, "P": 8}
_FLOATS = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}
# What a format begins with whose sizes are the standard ones, not those of C.
_MARKS = ("=", "<", ">", "!")


def _plan(format):
    """Byte order and `(letter, count, size, padding before)` of each item."""
    if isinstance(format, bytes):
        format = format.decode()
    if not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    mark = format[0] if format[:1] in ("@", *_MARKS) else "@"
    body = format[1:] if format[:1] in ("@", *_MARKS) else format
    order, native = "big" if mark in ">!" else "little", mark == "@"
    items, count, offset = [], "", 0
    for letter in body:
        if letter.isspace():
            continue
        if letter.isdigit():
            count += letter
            continue
        if letter not in _SIZES or letter in "nNP" and not native:
            raise error("bad char in struct format")
        size = 8 if native and letter in "lL" else _SIZES[letter]
        number = int(count) if count else 1
        pad = -offset % size if native and letter not in "sp" else 0
        items.append((letter, number, size, pad))
        offset += pad + number * size
        count = ""
    if count:
        raise error("repeat count given without format specifier")
    return order, items, offset


def calcsize(format, /):
    return _plan(format)[2]


def _pack_float(value, letter, order):
    exponent_bits, fraction_bits = _FLOATS[letter]
    bias, top = (1 << exponent_bits - 1) - 1, (1 << exponent_bits) - 1
    value = float(value)
    sign = int(str(value).startswith("-"))
    if value != value:
        exponent, fraction = top, 1 << fraction_bits - 1
    elif value in (float("inf"), float("-inf")):
        exponent, fraction = top, 0
    elif value == 0:
        exponent, fraction = 0, 0
    else:
        above, below = abs(value).as_integer_ratio()
        power = max(above.bit_length() - below.bit_length(), 1 - bias)
        if power > 1 - bias and (above < below << power if power >= 0 else above << -power < below):
            power -= 1
        shift = fraction_bits - power
        above, below = (above << shift, below) if shift >= 0 else (above, below << -shift)
        digits, left = divmod(above, below)
        digits += left * 2 > below or left * 2 == below and digits & 1
        if digits >> fraction_bits + 1:
            digits, power = digits >> 1, power + 1
        exponent = power + bias if digits >> fraction_bits else 0
        fraction = digits & (1 << fraction_bits) - 1
        if exponent >= top:
            raise OverflowError(f"float too large to pack with {letter} format")
    number = (sign << exponent_bits | exponent) << fraction_bits | fraction
    return number.to_bytes(_SIZES[letter], order)


def _unpack_float(data, letter, order):
    exponent_bits, fraction_bits = _FLOATS[letter]
    number = int.from_bytes(data, order)
    fraction = number & (1 << fraction_bits) - 1
    exponent = number >> fraction_bits & (1 << exponent_bits) - 1
    sign = -1.0 if number >> fraction_bits + exponent_bits else 1.0
    if exponent == (1 << exponent_bits) - 1:
        return sign * (float("nan") if fraction else float("inf"))
    bias = (1 << exponent_bits - 1) - 1
    if exponent:
        fraction |= 1 << fraction_bits
    power = max(exponent, 1) - bias - fraction_bits
    return sign * (float(fraction << power) if power >= 0 else fraction / (1 << -power))


def _pack_one(value, letter, size, order):
    if letter == "c":
        if not isinstance(value, bytes) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return value
    if letter == "?":
        return bytes([bool(value)])
    if letter in _FLOATS:
        if not isinstance(value, (int, float)):
            raise error("required argument is not a float")
        return _pack_float(value, letter, order)
    if not isinstance(value, int):
        raise error("required argument is not an integer")
    signed = letter.islower()
    least, most = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
    if not least <= value <= most:
        raise error(f"{letter!r} format requires {least} <= number <= {most}")
    return value.to_bytes(size, order, signed=signed)


def pack(format, /, *values):
    return _packed(format, values, "pack")


def _packed(format, values, name):
    order, items, _ = _plan(format)
    wanted = sum([{"x": 0, "s": 1, "p": 1}.get(letter, count) for letter, count, _, _ in items])
    if wanted != len(values):
        raise error(f"{name} expected {wanted} items for packing (got {len(values)})")
    out, values = bytearray(), list(values)
    for letter, count, size, pad in items:
        out += bytes(pad)
        if letter == "x":
            out += bytes(count)
        elif letter in "sp":
            data = values.pop(0)
            if not isinstance(data, (bytes, bytearray)):
                raise error(f"argument for '{letter}' must be a bytes object")
            if letter == "p" and count:
                data = bytes([min(len(data), count - 1, 255)]) + data[: count - 1]
            out += bytes(data[:count]).ljust(count, b"\0")
        else:
            for _ in range(count):
                value = values.pop(0)
                try:
                    out += _pack_one(value, letter, size, order)
                except OverflowError:
                    # A native float is rounded as C does it: to infinity.
                    if letter != "f" or format[:1] in _MARKS:
                        raise
                    out += _pack_one(float("inf") if value > 0 else float("-inf"), letter, size, order)
    return bytes(out)


def _octets(buffer):
    """What can be cut like bytes: itself, or a view of the bytes of an array or of another view."""
    if isinstance(buffer, (bytes, bytearray)):
        return buffer
    try:
        return memoryview(buffer).cast("B")
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


def _place(length, size, offset, name, doing, lacking):
    """Where in a buffer of this length so many bytes are; negative offsets count from its end."""
    if offset < 0:
        if offset + size > 0:
            raise error(f"{lacking} to {doing} {size} bytes at offset {offset}")
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        offset += length
    if length - offset < size:
        raise error(
            f"{name} requires a buffer of at least {offset + size} bytes for {doing}ing {size} bytes at offset "
            f"{offset} (actual buffer size is {length})"
        )
    return offset


def unpack(format, buffer, /):
    size, buffer = calcsize(format), _octets(buffer)
    if len(buffer) != size:
        raise error(f"unpack requires a buffer of {size} bytes")
    return unpack_from(format, buffer)


def unpack_from(format, /, buffer, offset=0):
    order, items, total = _plan(format)
    buffer = _octets(buffer)
    offset = _place(len(buffer), total, offset, "unpack_from", "unpack", "not enough data")
    values, at = [], offset
    for letter, count, size, pad in items:
        at += pad
        if letter in "sp":
            data = bytes(buffer[at : at + count])
            values.append(data if letter == "s" else data[1 : 1 + data[0]])
        elif letter != "x":
            for number in range(count):
                part = bytes(buffer[at + number * size : at + (number + 1) * size])
                if letter == "c":
                    values.append(part)
                elif letter == "?":
                    values.append(part != b"\0")
                elif letter in _FLOATS:
                    values.append(_unpack_float(part, letter, order))
                else:
                    values.append(int.from_bytes(part, order, signed=letter.islower()))
        at += count * size
    return tuple(values)


def iter_unpack(format, buffer, /):
    size, buffer = calcsize(format), _octets(buffer)
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(buffer) % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    return iter([unpack_from(format, buffer, at) for at in range(0, len(buffer), size)])


def pack_into(format, buffer, offset, /, *values):
    data = _packed(format, values, "pack_into")
    if isinstance(buffer, (bytes, str, int)):
        raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
    buffer = _octets(buffer)
    offset = _place(len(buffer), len(data), offset, "pack_into", "pack", "no space")
    buffer[offset : offset + len(data)] = data


class Struct:
    """A format, ready to be used."""

    __module__ = "_struct"

    def __init__(self, format):
        self.format = format.decode() if isinstance(format, bytes) else format
        self.size = calcsize(format)

    def pack(self, *values):
        return pack(self.format, *values)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)

    def iter_unpack(self, buffer):
        return iter_unpack(self.format, buffer)


Struct.__module__ = "_struct"
