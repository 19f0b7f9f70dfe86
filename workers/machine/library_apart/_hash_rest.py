"""Digests that few programs ask for: SHA-3 (FIPS 202), BLAKE2 (RFC 7693) and keys from passwords (RFC 2898)."""

from hashlib import _ROOTS, new

NAMES = "sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256 blake2b blake2s pbkdf2_hmac file_digest".split()
_MASK = (1 << 64) - 1


def _round_constants():
    """The constants of the permutation, from a shift register of 8 bits as the standard defines them."""
    made, register = [], 1
    for _ in range(24):
        constant = 0
        for power in range(7):
            if register & 1:
                constant |= 1 << (1 << power) - 1
            register = (register << 1) ^ (0x171 * (register >> 7))
        made.append(constant)
    return made


_CONSTANTS = _round_constants()


def _turn(value, count):
    return (value << count | value >> 64 - count) & _MASK


def _permute(lanes):
    """The permutation of 25 lanes, that of column x and row y at `x + 5 * y`."""
    for constant in _CONSTANTS:
        columns = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        for x in range(5):
            change = columns[x - 1] ^ _turn(columns[(x + 1) % 5], 1)
            for y in range(0, 25, 5):
                lanes[x + y] ^= change
        x, y, current = 1, 0, lanes[1]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            place = x + 5 * y
            current, lanes[place] = lanes[place], _turn(current, (step + 1) * (step + 2) // 2 % 64)
        for y in range(0, 25, 5):
            row = lanes[y : y + 5]
            for x in range(5):
                lanes[x + y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]) & _MASK
        lanes[0] ^= constant
    return lanes


class _Sponge:
    """SHA-3: takes bytes in parts, and gives as many as asked for."""

    def __init__(self, name, size, block_size, end, data):
        self.name, self.digest_size, self.block_size, self._end = name, size, block_size, end
        self._lanes, self._rest = [0] * 25, b""
        self.update(data)

    def _absorbed(self, lanes, data):
        for at in range(0, len(data), self.block_size):
            for lane in range(self.block_size // 8):
                lanes[lane] ^= int.from_bytes(data[at + lane * 8 : at + lane * 8 + 8], "little")
            _permute(lanes)
        return lanes

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        data = self._rest + bytes(data)
        end = len(data) // self.block_size * self.block_size
        self._absorbed(self._lanes, data[:end])
        self._rest = data[end:]

    def _squeezed(self, length):
        padded = bytearray(self._rest) + bytes(self.block_size - len(self._rest))
        padded[len(self._rest)] ^= self._end
        padded[-1] ^= 0x80
        lanes, made = self._absorbed([*self._lanes], bytes(padded)), b""
        while len(made) < length:
            made += b"".join([lane.to_bytes(8, "little") for lane in lanes[: self.block_size // 8]])
            _permute(lanes)
        return made[:length]

    def digest(self):
        return self._squeezed(self.digest_size)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = type(self)(self.name, self.digest_size, self.block_size, self._end, b"")
        made._lanes, made._rest = [*self._lanes], self._rest
        return made

    def __repr__(self):
        return f"<_sha3.{self.name} object at {hex(id(self))}>"


class _Shake(_Sponge):
    """A digest of any length."""

    def digest(self, length, /):
        return self._squeezed(length)

    def hexdigest(self, length, /):
        return self._squeezed(length).hex()


# The tables as the standard prints them, one digit for each place.
_ORDERS = [
    "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
    "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
]  # fmt: skip


class _Blake:
    """BLAKE2: takes bytes in parts, with a key if it is to prove who made the digest."""

    def __init__(self, name, words, data, digest_size, key, salt, person):
        size = words * 8
        if not 0 < digest_size <= size:
            raise ValueError(f"digest_size for {name.title().replace('b2', 'B2')} must be between 1 and {size} bytes, here it is {digest_size}")
        if len(key) > size:
            raise ValueError(f"maximum key length is {size} bytes")
        self.name, self.digest_size, self.block_size, self._word = name, digest_size, size * 2, words
        bits = words * 8
        self._mask, self._count, self._rest = (1 << bits) - 1, 0, b""
        start = [root >> 64 - bits for root in _ROOTS[:8]]
        settings = bytes([digest_size, len(key), 1, 1]) + bytes(words * 4 - 4)
        settings += salt.ljust(words * 2, b"\0") + person.ljust(words * 2, b"\0")
        block = [int.from_bytes(settings[at : at + words], "little") for at in range(0, len(settings), words)]
        self._state = [a ^ b for a, b in zip(start, block)]
        self._start = start
        if key:
            self.update(key.ljust(self.block_size, b"\0"))
        self.update(data)

    def _compressed(self, state, block, count, last):
        word, mask = self._word, self._mask
        bits = word * 8
        turns = (32, 24, 16, 63) if word == 8 else (16, 12, 8, 7)
        m = [int.from_bytes(block[at : at + word], "little") for at in range(0, len(block), word)]
        v = [*state, *self._start]
        v[12] ^= count & mask
        v[13] ^= count >> bits
        if last:
            v[14] ^= mask

        def mix(a, b, c, d, x, y):
            for value, first, second in ((x, turns[0], turns[1]), (y, turns[2], turns[3])):
                v[a] = v[a] + v[b] + value & mask
                v[d] ^= v[a]
                v[d] = (v[d] >> first | v[d] << bits - first) & mask
                v[c] = v[c] + v[d] & mask
                v[b] ^= v[c]
                v[b] = (v[b] >> second | v[b] << bits - second) & mask

        for turn in range(12 if word == 8 else 10):
            s = [int(digit, 16) for digit in _ORDERS[turn % 10]]
            for n in range(4):
                mix(n, n + 4, n + 8, n + 12, m[s[2 * n]], m[s[2 * n + 1]])
            for n in range(4):
                a, b, c, d = n, (n + 1) % 4 + 4, (n + 2) % 4 + 8, (n + 3) % 4 + 12
                mix(a, b, c, d, m[s[8 + 2 * n]], m[s[9 + 2 * n]])
        return [h ^ x ^ y for h, x, y in zip(state, v[:8], v[8:])]

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        data = self._rest + bytes(data)
        size, at = self.block_size, 0
        while len(data) - at > size:
            self._count += size
            self._state = self._compressed(self._state, data[at : at + size], self._count, False)
            at += size
        self._rest = data[at:]

    def digest(self):
        count = self._count + len(self._rest)
        state = self._compressed(self._state, self._rest.ljust(self.block_size, b"\0"), count, True)
        return b"".join([value.to_bytes(self._word, "little") for value in state])[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(_Blake)
        made.__dict__.update(self.__dict__)
        return made

    def __repr__(self):
        return f"<_blake2.{self.name} object at {hex(id(self))}>"


def _sponge(name, size, block_size, end, kind=_Sponge):
    def make(data=b"", *, usedforsecurity=True):
        return kind(name, size, block_size, end, data)

    make.__name__ = make.__qualname__ = name
    return make


sha3_224, sha3_256 = _sponge("sha3_224", 28, 144, 6), _sponge("sha3_256", 32, 136, 6)
sha3_384, sha3_512 = _sponge("sha3_384", 48, 104, 6), _sponge("sha3_512", 64, 72, 6)
shake_128, shake_256 = _sponge("shake_128", 0, 168, 31, _Shake), _sponge("shake_256", 0, 136, 31, _Shake)


def blake2b(data=b"", /, *, digest_size=64, key=b"", salt=b"", person=b"", usedforsecurity=True, **tree):
    return _Blake("blake2b", 8, data, digest_size, key, salt, person)


def blake2s(data=b"", /, *, digest_size=32, key=b"", salt=b"", person=b"", usedforsecurity=True, **tree):
    return _Blake("blake2s", 4, data, digest_size, key, salt, person)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password, made slow by many rounds."""
    from hmac import HMAC

    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    begin, length = HMAC(password, digestmod=hash_name), dklen or new(hash_name).digest_size
    made, number = b"", 1
    while len(made) < length:
        block = begin.copy()
        block.update(salt + number.to_bytes(4, "big"))
        part = block.digest()
        total = int.from_bytes(part, "big")
        for _ in range(iterations - 1):
            block = begin.copy()
            block.update(part)
            part = block.digest()
            total ^= int.from_bytes(part, "big")
        made += total.to_bytes(len(part), "big")
        number += 1
    return made[:length]


def file_digest(fileobj, digest, /):
    """The digest of what is left in a file."""
    made = new(digest) if isinstance(digest, str) else digest()
    while data := fileobj.read(65536):
        made.update(data)
    return made
