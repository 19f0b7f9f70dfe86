"""The digests of SHA-3 and SHAKE, for `hashlib`. Follows the standard FIPS 202."""

_MASK = (1 << 64) - 1


def _round_constants():
    """The bits of a shift register with feedback, at the places 2**j - 1 of each round's number."""
    constants, register = [], 1
    for _ in range(24):
        constant = 0
        for j in range(7):
            constant |= (register & 1) << (1 << j) - 1
            register = register << 1 ^ (0x171 if register & 0x80 else 0)
        constants.append(constant)
    return constants


def _moves():
    """Where each lane goes and how far it is turned on the way: `(from, to, bits)`, lanes numbered x + 5 * y."""
    moves, x, y = [(0, 0, 0)], 1, 0
    for t in range(24):
        moves.append((x + 5 * y, y + 5 * ((2 * x + 3 * y) % 5), (t + 1) * (t + 2) // 2 % 64))
        x, y = y, (2 * x + 3 * y) % 5
    return moves


_CONSTANTS, _MOVES = _round_constants(), _moves()


def _permuted(a):
    for constant in _CONSTANTS:
        c = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        d = [c[x - 1] ^ (c[x - 4] << 1 | c[x - 4] >> 63) & _MASK for x in range(5)]
        b = a[:]
        for source, target, bits in _MOVES:
            lane = a[source] ^ d[source % 5]
            b[target] = (lane << bits | lane >> 64 - bits) & _MASK
        a = []
        for y in (0, 5, 10, 15, 20):
            p, q, r, s, t = b[y : y + 5]
            a += [p ^ ~q & r, q ^ ~r & s, r ^ ~s & t, s ^ ~t & p, t ^ ~p & q]
        a[0] ^= constant
    return a


class Sponge:
    """Takes bytes in parts; the digest of all of them can be asked for at any time."""

    def __init__(self, name, data=b""):
        bits = int(name.partition("_")[2])
        self.name = name
        self._is_shake = name.startswith("shake")
        self.digest_size = 0 if self._is_shake else bits // 8
        self.block_size = 200 - bits // 4
        self._state, self._rest = [0] * 25, b""
        self.update(data)

    def update(self, data, /):
        from hashlib import octets

        data, size = self._rest + octets(data), self.block_size
        end = len(data) // size * size
        for at in range(0, end, size):
            self._state = self._absorbed(data[at : at + size])
        self._rest = data[end:]

    def _absorbed(self, block):
        lanes = self._state[:]
        for at in range(0, len(block), 8):
            lanes[at // 8] ^= int.from_bytes(block[at : at + 8], "little")
        return _permuted(lanes)

    def _squeezed(self, length):
        block = bytearray(self._rest.ljust(self.block_size, b"\0"))
        block[len(self._rest)] ^= 0x1F if self._is_shake else 0x06
        block[-1] ^= 0x80
        state, out = self._absorbed(bytes(block)), b""
        while True:
            out += b"".join([lane.to_bytes(8, "little") for lane in state])[: self.block_size]
            if len(out) >= length:
                return out[:length]
            state = _permuted(state)

    def digest(self, *length):
        """The digest; of a SHAKE as many bytes of it as are wanted."""
        return self._squeezed(self._length("digest", *length))

    def hexdigest(self, *length):
        return self._squeezed(self._length("hexdigest", *length)).hex()

    def _length(self, method, *length):
        if not self._is_shake:
            if length:
                raise TypeError(f"HASH.{method}() takes no arguments ({len(length)} given)")
            return self.digest_size
        if not length:
            raise TypeError(f"{method}() missing required argument 'length' (pos 1)")
        if length[0] < 0:
            raise ValueError("value must be positive")
        return length[0]

    def copy(self):
        made = Sponge(self.name)
        made._state, made._rest = self._state, self._rest
        return made

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH{'XOF' * self._is_shake} object @ {hex(id(self))}>"
