"""Digests. Follows the documentation of CPython's `hashlib`. Those of SHA-3 and BLAKE2 are computed in Python."""

from _digests import digest as _digest

_SHA3 = ("sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256")
_BLAKE2 = ("blake2b", "blake2s")
algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", *_SHA3, *_BLAKE2}
algorithms_available = set(algorithms_guaranteed)
__all__ = (*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac", "file_digest")


def octets(data):
    """The bytes that data stands for; text must be encoded first."""
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError("object supporting the buffer API required") from None


# Digest size and block size.
_KINDS = {
    "md5": (16, 64),
    "sha1": (20, 64),
    "sha224": (28, 64),
    "sha256": (32, 64),
    "sha384": (48, 128),
    "sha512": (64, 128),
}


class _Hash:
    """Takes bytes in parts; the digest of all of them can be asked for at any time."""

    def __init__(self, name, data=b""):
        self.name = name
        self.digest_size, self.block_size = _KINDS[name]
        self._data = bytearray(octets(data))

    def update(self, data, /):
        self._data += octets(data)

    def digest(self):
        return _digest(self.name, self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return _Hash(self.name, self._data)

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


def new(name, data=b"", *, usedforsecurity=True, **parameters):
    """The digest of this name; BLAKE2 takes parameters."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    kind = name.lower().replace("sha3-", "sha3_").replace("-", "")
    if kind in _BLAKE2:
        return _blake2(kind)(data, **parameters)
    if kind in _SHA3 or kind in _KINDS:
        return _constructor(kind)(data, **parameters)
    raise ValueError(f"unsupported hash type {name}")


def _constructor(name):
    def make(data=b"", *, usedforsecurity=True):
        if name in _KINDS:
            return _Hash(name, data)
        from _sha3 import Sponge

        return Sponge(name, data)

    make.__name__ = make.__qualname__ = f"openssl_{name}"
    return make


def _blake2(name):
    import _blake2

    return getattr(_blake2, name)


md5, sha1, sha224, sha256, sha384, sha512 = map(_constructor, ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"))
sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256 = map(_constructor, _SHA3)


def __getattr__(name):  # mark: in C
    if name in _BLAKE2:
        return _blake2(name)
    raise AttributeError(f"module 'hashlib' has no attribute '{name}'")


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key made of a password, so that each guess costs `iterations` digests."""
    from hmac import new as keyed

    base = keyed(octets(password), digestmod=hash_name)
    length = base.digest_size if dklen is None else dklen
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if length < 1:
        raise ValueError("key length must be greater than 0.")
    key, block = b"", 0
    while len(key) < length:
        block += 1
        total, part = 0, octets(salt) + block.to_bytes(4, "big")
        for _ in range(iterations):
            made = base.copy()
            made.update(part)
            part = made.digest()
            total ^= int.from_bytes(part, "big")
        key += total.to_bytes(base.digest_size, "big")
    return key[:length]


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    """The digest of what a binary file still holds."""
    made = new(digest) if isinstance(digest, str) else digest()
    while part := fileobj.read(_bufsize):
        if isinstance(part, str):
            raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
        made.update(part)
    return made
