"""Digests that only who has the key can make. Follows the documentation of CPython's `hmac` and RFC 2104."""

import hashlib
from secrets import compare_digest

__all__ = ["new", "digest", "HMAC", "compare_digest"]

digest_size = None


def _hash(digestmod, data=b""):
    """A new digest of the kind: a name, a constructor or a module with `new`."""
    if isinstance(digestmod, str):
        return hashlib.new(digestmod, data)
    return digestmod(data) if callable(digestmod) else digestmod.new(data)


class HMAC:
    """Takes a message in parts; the digest of all of them can be asked for at any time."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        self._inner, self._outer = _hash(digestmod), _hash(digestmod)
        self.digest_size, self.block_size = self._inner.digest_size, self._inner.block_size
        if len(key) > self.block_size:
            key = _hash(digestmod, key).digest()
        key = key.ljust(self.block_size, b"\0")
        self._inner.update(bytes([byte ^ 0x36 for byte in key]))
        self._outer.update(bytes([byte ^ 0x5C for byte in key]))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        self._inner.update(msg)

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = HMAC.__new__(HMAC)
        made.__dict__.update(self.__dict__)
        made._inner = self._inner.copy()
        return made


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The digest of a whole message."""
    return HMAC(key, msg, digest).digest()
