"""Digests that only those can make who know a key. Follows the documentation of CPython's `hmac` and RFC 2104."""

import hashlib

digest_size = None


class HMAC:
    """Takes bytes in parts; the digest proves that its maker knew the key."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        make = (lambda: hashlib.new(digestmod)) if isinstance(digestmod, str) else digestmod
        make = make if callable(make) else digestmod.new
        self._outer, self._inner = make(), make()
        self.digest_size, self.block_size = self._inner.digest_size, self._inner.block_size
        if len(key) > self.block_size:
            shorter = make()
            shorter.update(key)
            key = shorter.digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outer.update(bytes([byte ^ 0x5C for byte in key]))
        self._inner.update(bytes([byte ^ 0x36 for byte in key]))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made._outer, made._inner = self._outer.copy(), self._inner.copy()
        return made

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The digest of one message."""
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    """Whether two digests are the same; how long it takes does not tell where they differ."""
    for value in (a, b):
        if isinstance(value, str) and not value.isascii():
            raise TypeError("comparing strings with non-ASCII characters is not supported")
    if isinstance(a, str) != isinstance(b, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    a, b = [value.encode() if isinstance(value, str) else bytes(value) for value in (a, b)]
    differing = len(a) ^ len(b)
    for one, other in zip(a, b):
        differing |= one ^ other
    return not differing
