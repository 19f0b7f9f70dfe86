"""The digests BLAKE2b and BLAKE2s, for `hashlib`. Follows RFC 7693, and the parameters of CPython's documentation."""

from hashlib import octets
from math import isqrt

# The first bits behind the point of the square roots of the first primes, as SHA-2 begins.
_ROOTS = [isqrt(prime << 128) & (1 << 64) - 1 for prime in (2, 3, 5, 7, 11, 13, 17, 19)]
# In which order each round takes the words of a block.
_ORDERS = [
    [int(digit, 16) for digit in digits]
    for digits in """
    0123456789abcdef ea489fd61c02b753 b8c052fdae367194 7931dcbe265a40f8 905724afe1bc683d
    2c6a0b834d75fe19 c51fed4a0763928b db7ec13950f4862a 6fe9b308c2d714a5 a2847615fb9e3cd0
    """.split()
]
# The columns and the diagonals of the state, with which each half of a round is done.
_QUARTERS = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
             (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]


class _Blake2:
    """Takes bytes in parts; the digest of all of them can be asked for at any time."""

    def __init__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        kind = type(self)
        size = kind.MAX_DIGEST_SIZE
        self.digest_size = size if digest_size is None else digest_size
        if not 1 <= self.digest_size <= size:
            raise ValueError(f"digest_size must be between 1 and {size} bytes")
        for name, value, most in (("salt", salt, kind.SALT_SIZE), ("person", person, kind.PERSON_SIZE),
                                  ("key", key, kind.MAX_KEY_SIZE)):
            if len(value) > most:
                raise ValueError(f"maximum {name} length is {most} bytes")
        for name, value, least, most in (("fanout", fanout, 0, 255), ("depth", depth, 1, 255),
                                         ("node_depth", node_depth, 0, 255), ("inner_size", inner_size, 0, size)):
            if not least <= value <= most:
                raise ValueError(f"{name} must be between {least} and {most}")
        wide = size == 64
        word = self._word = 8 if wide else 4
        parameters = bytes([self.digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, "little")
        parameters += node_offset.to_bytes(8 if wide else 6, "little") + bytes([node_depth, inner_size])
        parameters += bytes(14 if wide else 0)
        parameters += salt.ljust(kind.SALT_SIZE, b"\0") + person.ljust(kind.PERSON_SIZE, b"\0")
        self._state = [start ^ part for start, part in zip(self._start, self._words(parameters))]
        self._last_node, self._length = last_node, 0
        self.block_size = 16 * word
        self._rest = b""
        if key:
            self._rest = bytes(key).ljust(self.block_size, b"\0")
        self.update(data)

    def _words(self, data):
        return [int.from_bytes(data[at : at + self._word], "little") for at in range(0, len(data), self._word)]

    def update(self, data, /):
        data, size = self._rest + octets(data), self.block_size
        # The last block is kept, even a full one: it is compressed in another way.
        at = 0
        while len(data) - at > size:
            self._length += size
            self._state = self._compressed(data[at : at + size], self._length, False)
            at += size
        self._rest = data[at:]

    def _compressed(self, block, length, is_last):
        bits = 8 * self._word
        mask = (1 << bits) - 1
        words = self._words(block)
        v = self._state + list(self._start)
        v[12] ^= length & mask
        v[13] ^= length >> bits
        if is_last:
            v[14] ^= mask
            if self._last_node:
                v[15] ^= mask
        r1, r2, r3, r4 = self._turns
        for round in range(self._rounds):
            order = _ORDERS[round % 10]
            for at, (a, b, c, d) in enumerate(_QUARTERS):
                va, vb, vc = v[a] + v[b] + words[order[2 * at]] & mask, v[b], v[c]
                vd = v[d] ^ va
                vd = (vd >> r1 | vd << bits - r1) & mask
                vc = vc + vd & mask
                vb ^= vc
                vb = (vb >> r2 | vb << bits - r2) & mask
                v[a] = va = va + vb + words[order[2 * at + 1]] & mask
                vd ^= va
                v[d] = vd = (vd >> r3 | vd << bits - r3) & mask
                v[c] = vc = vc + vd & mask
                vb ^= vc
                v[b] = (vb >> r4 | vb << bits - r4) & mask
        return [state ^ v[at] ^ v[at + 8] for at, state in enumerate(self._state)]

    def digest(self):
        block = self._rest.ljust(self.block_size, b"\0")
        state = self._compressed(block, self._length + len(self._rest), True)
        return b"".join([word.to_bytes(self._word, "little") for word in state])[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made


class blake2b(_Blake2):
    """BLAKE2b, made of words of 64 bits."""

    name = "blake2b"
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    _start, _turns, _rounds = tuple(_ROOTS), (32, 24, 16, 63), 12


class blake2s(_Blake2):
    """BLAKE2s, made of words of 32 bits."""

    name = "blake2s"
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    _start, _turns, _rounds = tuple([root >> 32 for root in _ROOTS]), (16, 12, 8, 7), 10
