"""Digests. Follows the documentation of CPython's `hashlib` and the standards FIPS 180-4 and RFC 1321. They are computed
in Python: a digest takes a fraction of a millisecond, and as long for each round of `pbkdf2_hmac`.
"""

from math import isqrt

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


def _primes(count):
    found, number = [], 2
    while len(found) < count:
        if all([number % prime for prime in found]):
            found.append(number)
        number += 1
    return found


def _cube_root(value):
    root = 1 << (value.bit_length() + 2) // 3
    while True:
        better = (2 * root + value // (root * root)) // 3
        if better >= root:
            return root
        root = better


# The constants are bits of the roots of the first primes, as the standard defines them.
_PRIMES = _primes(80)
_CUBE_ROOTS = [_cube_root(prime << 192) & (1 << 64) - 1 for prime in _PRIMES]
_ROOTS = [isqrt(prime << 128) & (1 << 64) - 1 for prime in _PRIMES[:16]]
_K256 = [root >> 32 for root in _CUBE_ROOTS[:64]]


class _Hash:
    """Takes bytes in parts; the digest of all of them can be asked for at any time."""

    def __init__(self, name, data=b""):
        self.name = name
        self._kind = _KINDS[name]
        self.digest_size, self.block_size, self._state, _, _ = self._kind
        self._rest = b""
        self._length = 0
        self.update(data)

    def update(self, data, /):
        data = octets(data)
        self._length += len(data)
        data = self._rest + data
        size, compress, state = self.block_size, self._kind[3], self._state
        end = len(data) // size * size
        for at in range(0, end, size):
            state = compress(state, data[at : at + size])
        self._state = state
        self._rest = data[end:]

    def digest(self):
        size, order = self.block_size, self._kind[4]
        count = size // 8
        tail = self._rest + b"\x80"
        tail += bytes((-len(tail) - count) % size) + (self._length * 8).to_bytes(count, order)
        state = self._state
        for at in range(0, len(tail), size):
            state = self._kind[3](state, tail[at : at + size])
        word = 8 if size == 128 else 4
        return b"".join([value.to_bytes(word, order) for value in state])[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = _Hash(self.name)
        made._state, made._rest, made._length = self._state, self._rest, self._length
        return made

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


def _words(block, size, order):
    return [int.from_bytes(block[at : at + size], order) for at in range(0, len(block), size)]


def _sha256(state, block):
    mask = 0xFFFFFFFF
    w = _words(block, 4, "big")
    for t in range(16, 64):
        a, b = w[t - 15], w[t - 2]
        s0 = (a >> 7 | a << 25) ^ (a >> 18 | a << 14) ^ a >> 3
        s1 = (b >> 17 | b << 15) ^ (b >> 19 | b << 13) ^ b >> 10
        w.append(w[t - 16] + (s0 & mask) + w[t - 7] + (s1 & mask) & mask)
    a, b, c, d, e, f, g, h = state
    for k, word in zip(_K256, w):
        s1 = ((e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)) & mask
        t1 = h + s1 + (e & f ^ ~e & g) + k + word
        s0 = ((a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)) & mask
        h, g, f, e = g, f, e, d + t1 & mask
        d, c, b, a = c, b, a, t1 + s0 + (a & b ^ a & c ^ b & c) & mask
    return tuple([x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))])


def _sha512(state, block):
    mask = 0xFFFFFFFFFFFFFFFF
    w = _words(block, 8, "big")
    for t in range(16, 80):
        a, b = w[t - 15], w[t - 2]
        s0 = (a >> 1 | a << 63) ^ (a >> 8 | a << 56) ^ a >> 7
        s1 = (b >> 19 | b << 45) ^ (b >> 61 | b << 3) ^ b >> 6
        w.append(w[t - 16] + (s0 & mask) + w[t - 7] + (s1 & mask) & mask)
    a, b, c, d, e, f, g, h = state
    for k, word in zip(_CUBE_ROOTS, w):
        s1 = ((e >> 14 | e << 50) ^ (e >> 18 | e << 46) ^ (e >> 41 | e << 23)) & mask
        t1 = h + s1 + (e & f ^ ~e & g) + k + word
        s0 = ((a >> 28 | a << 36) ^ (a >> 34 | a << 30) ^ (a >> 39 | a << 25)) & mask
        h, g, f, e = g, f, e, d + t1 & mask
        d, c, b, a = c, b, a, t1 + s0 + (a & b ^ a & c ^ b & c) & mask
    return tuple([x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))])


def _sha1(state, block):
    mask = 0xFFFFFFFF
    w = _words(block, 4, "big")
    for t in range(16, 80):
        x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16]
        w.append((x << 1 | x >> 31) & mask)
    a, b, c, d, e = state
    for t, word in enumerate(w):
        if t < 20:
            f, k = b & c | ~b & d, 0x5A827999
        elif t < 40:
            f, k = b ^ c ^ d, 0x6ED9EBA1
        elif t < 60:
            f, k = b & c | b & d | c & d, 0x8F1BBCDC
        else:
            f, k = b ^ c ^ d, 0xCA62C1D6
        a, b, c, d, e = (a << 5 | a >> 27) + f + e + k + word & mask, a, (b << 30 | b >> 2) & mask, c, d
    return tuple([x + y & mask for x, y in zip(state, (a, b, c, d, e))])


def _sine_bits():
    from math import sin

    return [int(abs(sin(i + 1)) * 4294967296) for i in range(64)]


_K5 = _sine_bits()
_SHIFTS = ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))


def _md5(state, block):
    mask = 0xFFFFFFFF
    w = _words(block, 4, "little")
    a, b, c, d = state
    for i in range(64):
        if i < 16:
            f, g = b & c | ~b & d, i
        elif i < 32:
            f, g = d & b | ~d & c, (5 * i + 1) % 16
        elif i < 48:
            f, g = b ^ c ^ d, (3 * i + 5) % 16
        else:
            f, g = c ^ (b | ~d & mask), 7 * i % 16
        x, shift = a + f + _K5[i] + w[g] & mask, _SHIFTS[i // 16][i % 4]
        a, d, c, b = d, c, b, b + (x << shift | x >> 32 - shift) & mask
    return tuple([x + y & mask for x, y in zip(state, (a, b, c, d))])


_START = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0)
# Digest size, block size, first state, compression, byte order.
_KINDS = {
    "md5": (16, 64, _START[:4], _md5, "little"),
    "sha1": (20, 64, _START, _sha1, "big"),
    "sha224": (28, 64, tuple([root & 0xFFFFFFFF for root in _ROOTS[8:]]), _sha256, "big"),
    "sha256": (32, 64, tuple([root >> 32 for root in _ROOTS[:8]]), _sha256, "big"),
    "sha384": (48, 128, tuple(_ROOTS[8:]), _sha512, "big"),
    "sha512": (64, 128, tuple(_ROOTS[:8]), _sha512, "big"),
}


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
