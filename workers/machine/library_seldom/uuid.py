"""Identifiers of 128 bits. Follows the documentation of CPython's `uuid` and RFC 4122."""

import os
from enum import Enum

RESERVED_NCS, RFC_4122 = "reserved for NCS compatibility", "specified in RFC 4122"
RESERVED_MICROSOFT, RESERVED_FUTURE = "reserved for Microsoft compatibility", "reserved for future definition"

_int, _bytes = int, bytes
# The parts of an identifier from its front: name, and bits after and in it.
_FIELDS = {"time_low": (96, 32), "time_mid": (80, 16), "time_hi_version": (64, 16), "clock_seq_hi_variant": (56, 8),
           "clock_seq_low": (48, 8), "node": (0, 48)}


class SafeUUID(Enum):
    """Whether an identifier was made so that no other process can have made the same."""

    safe = 0
    unsafe = -1
    unknown = None


def _from_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for at, (value, (after, bits)) in enumerate(zip(fields, _FIELDS.values()), 1):
        if not 0 <= value < 1 << bits:
            raise ValueError(f"field {at} out of range (need {'an' if bits == 8 else 'a'} {bits}-bit value)")
        number |= value << after
    return number


def _swapped(octets):
    """The first three parts with their bytes turned round."""
    return octets[3::-1] + octets[5:3:-1] + octets[7:5:-1] + octets[8:]


class UUID:
    """A number of 128 bits with several ways to write it."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                 is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = _int(digits, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            int = _int.from_bytes(_swapped(bytes_le), "big")
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            int = _int.from_bytes(bytes, "big")
        elif fields is not None:
            int = _from_fields(fields)
        if not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            int = int & ~(0xC000 << 48) | 0x8000 << 48
            int = int & ~(0xF000 << 64) | version << 76
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def _part(name):
        after, bits = _FIELDS[name]
        return property(lambda self: self.int >> after & (1 << bits) - 1)

    time_low, time_mid, time_hi_version = _part("time_low"), _part("time_mid"), _part("time_hi_version")
    clock_seq_hi_variant, clock_seq_low = _part("clock_seq_hi_variant"), _part("clock_seq_low")
    node = _part("node")
    del _part
    fields = property(lambda self: tuple([getattr(self, name) for name in _FIELDS]))
    time = property(lambda self: (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low)
    clock_seq = property(lambda self: (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low)
    hex = property(lambda self: f"{self.int:032x}")
    bytes = property(lambda self: self.int.to_bytes(16, "big"))
    bytes_le = property(lambda self: _swapped(self.bytes))
    urn = property(lambda self: f"urn:uuid:{self}")

    @property
    def variant(self):
        bits = self.int >> 61 & 7
        if not bits & 4:
            return RESERVED_NCS
        if not bits & 2:
            return RFC_4122
        return RESERVED_FUTURE if bits & 1 else RESERVED_MICROSOFT

    @property
    def version(self):
        return self.int >> 76 & 0xF if self.variant == RFC_4122 else None

    def __str__(self):
        text = self.hex
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    def __repr__(self):
        return f"UUID({str(self)!r})"

    def __int__(self):
        return self.int

    def __hash__(self):
        return hash(self.int)

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __reduce__(self):
        return UUID, (self.hex,)


_made = {"node": None, "time": 0}


def getnode():
    """A number for the machine: a random one, with the bit that says so, as there is no network."""
    if _made["node"] is None:
        _made["node"] = _int.from_bytes(os.urandom(6), "big") | 1 << 40
    return _made["node"]


def uuid1(node=None, clock_seq=None):
    """An identifier of the moment, in tenths of microseconds since 1582, and the machine."""
    from time import time_ns

    moment = max(time_ns() // 100 + 0x01B21DD213814000, _made["time"] + 1)
    _made["time"] = moment
    clock_seq = _int.from_bytes(os.urandom(2), "big") & 0x3FFF if clock_seq is None else clock_seq
    clock = clock_seq >> 8 & 0x3F, clock_seq & 0xFF, getnode() if node is None else node
    return UUID(fields=(moment & 0xFFFFFFFF, moment >> 32 & 0xFFFF, moment >> 48 & 0x0FFF, *clock), version=1)


def uuid4():
    """A random identifier."""
    return UUID(bytes=os.urandom(16), version=4)


def _named(kind, namespace, name, version):
    import hashlib

    name = name.encode() if isinstance(name, str) else name
    return UUID(bytes=getattr(hashlib, kind)(namespace.bytes + name).digest()[:16], version=version)


def uuid3(namespace, name):
    return _named("md5", namespace, name, 3)


def uuid5(namespace, name):
    return _named("sha1", namespace, name, 5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
