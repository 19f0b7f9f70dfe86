"""IP addresses, for `ipaddress`. Follows CPython's documentation, RFC 4291 and IANA's lists of special addresses."""

import re

_format_spec = re.compile(r"(#?)(_?)([xbnX])")


class AddressValueError(ValueError):
    """The text or number is no address."""

    __module__ = "ipaddress"


class NetmaskValueError(ValueError):
    """The netmask is not right."""

    __module__ = "ipaddress"


def is_within(number, bits, ranges):
    """Whether an address of so many bits is in one of the ranges: pairs of a first address and a prefix length."""
    return any([number >> bits - length == first >> bits - length for first, length in ranges])


class Address:
    """What addresses of both versions have in common."""

    __slots__ = ("_ip",)

    def __init__(self, address):
        bits = self.max_prefixlen
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
            if address >= 1 << bits:
                raise AddressValueError(f"{address} (>= 2**{bits}) is not permitted as an IPv{self.version} address")
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) != bits // 8:
                raise AddressValueError(
                    f"{address!r} (len {len(address)} != {bits // 8}) is not permitted as an IPv{self.version} address"
                )
            self._ip = int.from_bytes(address, "big")
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {text!r}")
            if not text:
                raise AddressValueError("Address cannot be empty")
            self._ip = self._from_text(text)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    @property
    def compressed(self):
        return str(self)

    def _special(self, name):
        return is_within(self._ip, self.max_prefixlen, self._RANGES[name])

    is_multicast = property(lambda self: self._special("multicast"))
    is_reserved = property(lambda self: self._special("reserved"))
    is_loopback = property(lambda self: self._special("loopback"))
    is_link_local = property(lambda self: self._special("link_local"))
    is_private = property(lambda self: self._special("private") and not self._special("public"))
    is_global = property(lambda self: not (self.is_private or self._special("shared")))
    is_unspecified = property(lambda self: self._ip == 0)

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not hasattr(other, "_ip") or not hasattr(other, "version"):
            return NotImplemented
        return self._key() == other._key()

    def _key(self):
        return self.version, self._ip

    def __hash__(self):
        return hash(hex(self._ip))

    def _compared(self, other, compare):
        if not isinstance(other, Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return compare(self._ip, other._ip)

    def __lt__(self, other):
        return self._compared(other, int.__lt__)

    def __le__(self, other):
        return self._compared(other, int.__le__)

    def __gt__(self, other):
        return self._compared(other, int.__gt__)

    def __ge__(self, other):
        return self._compared(other, int.__ge__)

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __format__(self, fmt):
        """As text, or all bits: `b`, `x`, `X`, `n` (the usual of these), with `#` and `_`."""
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        found = _format_spec.fullmatch(fmt)
        if not found:
            return object.__format__(self, fmt)
        alternate, grouping, kind = found.groups()
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        width = self.max_prefixlen // (1 if kind == "b" else 4)
        width += 2 * len(alternate) + (width // 4 - 1) * len(grouping)
        return format(self._ip, f"{alternate}0{width}{grouping}{kind}")

    def __reduce__(self):
        return type(self), (str(self),)


class IPv4Address(Address):
    """An address of four numbers."""

    __module__ = "ipaddress"
    __slots__ = ()
    version, max_prefixlen = 4, 32
    # 192.0.0.0/24 is private but for two addresses; 100.64.0.0/10 is neither private nor global.
    _RANGES = {
        "multicast": [(0xE0000000, 4)],
        "reserved": [(0xF0000000, 4)],
        "loopback": [(0x7F000000, 8)],
        "link_local": [(0xA9FE0000, 16)],
        "private": [(0, 8), (0x0A000000, 8), (0x7F000000, 8), (0xA9FE0000, 16), (0xAC100000, 12), (0xC0000000, 24),
                    (0xC0000200, 24), (0xC0A80000, 16), (0xC6120000, 15), (0xC6336400, 24), (0xCB007100, 24),
                    (0xF0000000, 4)],
        "public": [(0xC0000009, 32), (0xC000000A, 32)],
        "shared": [(0x64400000, 10)],
    }

    def _from_text(self, text):
        octets = text.split(".")
        if len(octets) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        try:
            return int.from_bytes([_octet(octet) for octet in octets], "big")
        except ValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None

    def __str__(self):
        return ".".join(map(str, self.packed))

    exploded = property(__str__)

    @property
    def reverse_pointer(self):
        return ".".join(map(str, reversed(self.packed))) + ".in-addr.arpa"


def _octet(text):
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {text!r}")
    if len(text) > 3:
        raise ValueError(f"At most 3 characters permitted in {text!r}")
    if text != "0" and text[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {text!r}")
    if int(text) > 255:
        raise ValueError(f"Octet {int(text)} (> 255) not permitted")
    return int(text)


class IPv6Address(Address):
    """An address of eight numbers, perhaps with the zone it holds in after a `%`."""

    __module__ = "ipaddress"
    __slots__ = ("_scope_id",)
    version, max_prefixlen = 6, 128
    _RANGES = {
        "multicast": [(0xFF << 120, 8)],
        "reserved": [(0, 8), (1 << 120, 8), (2 << 120, 7), (4 << 120, 6), (8 << 120, 5), (0x10 << 120, 4),
                     (0x40 << 120, 3), (0x60 << 120, 3), (0x80 << 120, 3), (0xA0 << 120, 3), (0xC0 << 120, 3),
                     (0xE0 << 120, 4), (0xF0 << 120, 5), (0xF8 << 120, 6), (0xFE << 120, 9)],
        "loopback": [(1, 128)],
        "link_local": [(0xFE80 << 112, 10)],
        "site_local": [(0xFEC0 << 112, 10)],
        "private": [(1, 128), (0, 128), (0xFFFF << 32, 96), (0x64FF9B0001 << 80, 48), (0x0100 << 112, 64),
                    (0x2001 << 112, 23), (0x20010DB8 << 96, 32), (0x2002 << 112, 16), (0xFC << 120, 7),
                    (0xFE80 << 112, 10)],
        "public": [(0x20010001 << 96 | 1, 128), (0x20010001 << 96 | 2, 128), (0x20010003 << 96, 32),
                   (0x200100040112 << 80, 48), (0x20010020 << 96, 28), (0x20010030 << 96, 28)],
        "shared": [],
    }

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, str) and "%" in address:
            text, _, scope = address.partition("%")
            if not scope or "%" in scope:
                raise AddressValueError(f'Invalid IPv6 address: "{address!r}"')
            address, self._scope_id = text, scope
        Address.__init__(self, address)

    def _from_text(self, text):
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if "." in parts[-1]:
            try:
                last = IPv4Address(parts.pop())._ip
            except AddressValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
            parts += [f"{last >> 16:x}", f"{last & 0xFFFF:x}"]
        if len(parts) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        gaps = [at for at in range(1, len(parts) - 1) if not parts[at]]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        begins_empty, ends_empty = not parts[0], not parts[-1]
        if gaps:
            before, after = parts[begins_empty : gaps[0]], parts[gaps[0] + 1 : len(parts) - ends_empty]
            if begins_empty and before:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if ends_empty and after:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            if len(before) + len(after) > 7:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
            parts = before + ["0"] * (8 - len(before) - len(after)) + after
        elif len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        elif begins_empty:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        elif ends_empty:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        number = 0
        for part in parts:
            if part.strip("0123456789abcdefABCDEF"):
                raise AddressValueError(f"Only hex digits permitted in {part!r} in {text!r}")
            if len(part) > 4:
                raise AddressValueError(f"At most 4 characters permitted in {part!r} in {text!r}")
            number = number << 16 | int(part, 16)
        return number

    def _key(self):
        return self.version, self._ip, self._scope_id

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    @property
    def scope_id(self):
        return self._scope_id

    def _text(self):
        """Without leading zeros, the longest run of zeros as `::`."""
        parts = self._parts()
        best = (0, 0)
        for start in range(8):
            end = start
            while end < 8 and parts[end] == 0:
                end += 1
            if end - start > max(1, best[1] - best[0]):
                best = (start, end)
        texts = [f"{part:x}" for part in parts]
        if best == (0, 0):
            return ":".join(texts)
        return ":".join(texts[: best[0]]) + "::" + ":".join(texts[best[1] :])

    def _parts(self):
        return [self._ip >> shift & 0xFFFF for shift in range(112, -1, -16)]

    def __str__(self):
        return f"{self._text()}%{self._scope_id}" if self._scope_id else self._text()

    @property
    def exploded(self):
        text = ":".join([f"{part:04x}" for part in self._parts()])
        return f"{text}%{self._scope_id}" if self._scope_id else text

    @property
    def reverse_pointer(self):
        return ".".join(reversed(f"{self._ip:032x}")) + ".ip6.arpa"

    is_site_local = property(lambda self: self._special("site_local"))
    is_loopback = property(lambda self: self._ip == 1)

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return mapped.is_private if mapped is not None else Address.is_private.fget(self)

    @property
    def ipv4_mapped(self):
        """The IPv4 address in `::ffff:a.b.c.d`, or `None`."""
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        """Server and client of a Teredo address, or `None`."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        """The IPv4 address in a 6to4 address, or `None`."""
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None
