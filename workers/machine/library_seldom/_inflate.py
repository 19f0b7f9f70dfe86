"""Decompression for `zlib`, of the format of RFC 1951."""

from _deflate import DISTANCE_BASE, DISTANCE_EXTRA, END, FIXED_LENGTHS, LENGTH_BASE, LENGTH_EXTRA, ORDER, codes_of


class Incomplete(Exception):
    """The data ends before the last block does."""


class _Reader:
    """Gives bits, the lowest of each byte first."""

    def __init__(self, data, at):
        self.data, self.at, self.value, self.count = data, at, 0, 0

    def need(self, count):
        """Makes so many bits ready."""
        while self.count < count:
            if self.at == len(self.data):
                raise Incomplete
            self.value |= self.data[self.at] << self.count
            self.at += 1
            self.count += 8

    def take(self, count):
        self.need(count)
        value = self.value & (1 << count) - 1
        self.value >>= count
        self.count -= count
        return value

    def align(self):
        """Goes to the next byte, and gives those back that were read too early."""
        self.at -= self.count // 8
        self.value = self.count = 0

    def symbol(self, table):
        """The next symbol of a table from `(bits of the code, code)` to symbols."""
        code = 0
        for length in range(1, 16):
            self.need(length)
            code = self.value & (1 << length) - 1
            if (length, code) in table:
                self.value >>= length
                self.count -= length
                return table[length, code]
        return None


def _table(lengths, what):
    room = 1 << 15
    for length in lengths:
        room -= 1 << 15 - length if length else 0
    # A single code of one bit is allowed to leave the other one without meaning.
    if room < 0 or room and (what not in ("distances set", "literal/lengths set") or sum(lengths) > 1):
        raise ValueError(f"invalid {what}")
    return {(length, code): symbol for symbol, (length, code) in enumerate(zip(lengths, codes_of(lengths))) if length}


def _own_tables(reader):
    """The tables that a block begins with."""
    literal_count, distance_count, run_count = reader.take(5) + 257, reader.take(5) + 1, reader.take(4) + 4
    if literal_count > 286 or distance_count > 30:
        raise ValueError("too many length or distance symbols")
    run_lengths = [0] * 19
    for symbol in ORDER[:run_count]:
        run_lengths[symbol] = reader.take(3)
    runs, lengths = _table(run_lengths, "code lengths set"), []
    while len(lengths) < literal_count + distance_count:
        symbol = reader.symbol(runs)
        if symbol < 16:
            lengths.append(symbol)
            continue
        if symbol == 16 and not lengths:
            raise ValueError("invalid bit length repeat")
        repeated = lengths[-1] if symbol == 16 else 0
        bits, least = {16: (2, 3), 17: (3, 3), 18: (7, 11)}[symbol]
        lengths += [repeated] * (least + reader.take(bits))
    if len(lengths) > literal_count + distance_count:
        raise ValueError("invalid bit length repeat")
    if not lengths[END]:
        raise ValueError("invalid code -- missing end-of-block")
    distances = lengths[literal_count:]
    return _table(lengths[:literal_count], "literal/lengths set"), _table(distances, "distances set")


def _stored_block(reader, out):
    reader.align()
    if len(reader.data) - reader.at < 4:
        raise Incomplete
    length, other = (int.from_bytes(reader.data[reader.at + at : reader.at + at + 2], "little") for at in (0, 2))
    if length ^ other != 0xFFFF:
        raise ValueError("invalid stored block lengths")
    reader.at += 4
    part = reader.data[reader.at : reader.at + length]
    out += part
    reader.at += len(part)
    if len(part) < length:
        raise Incomplete


def _coded_block(reader, out, literals, distances):
    while True:
        symbol = reader.symbol(literals)
        if symbol is None or symbol > 285:
            raise ValueError("invalid literal/length code")
        if symbol < END:
            out.append(symbol)
            continue
        if symbol == END:
            return
        length = LENGTH_BASE[symbol - 257] + reader.take(LENGTH_EXTRA[symbol - 257])
        code = reader.symbol(distances)
        if code is None or code > 29:
            raise ValueError("invalid distance code")
        distance = DISTANCE_BASE[code] + reader.take(DISTANCE_EXTRA[code])
        if distance > len(out):
            raise ValueError("invalid distance too far back")
        start = len(out) - distance
        if distance >= length:
            out += out[start : start + length]
        else:
            part = bytes(out[start:])
            out += (part * (length // distance + 1))[:length]


def inflate(data, at, out):
    """Adds what compressed data from `at` on stands for to `out`; gives where it ends.

    Raises `Incomplete` if the data ends too early, and `ValueError` if it is not of this format.
    """
    reader = _Reader(data, at)
    is_last = False
    while not is_last:
        is_last, kind = reader.take(1), reader.take(2)
        if kind == 3:
            raise ValueError("invalid block type")
        if kind == 0:
            _stored_block(reader, out)
        elif kind == 1:
            _coded_block(reader, out, _table(FIXED_LENGTHS, "literal/lengths set"), _table([5] * 32, "distances set"))
        else:
            _coded_block(reader, out, *_own_tables(reader))
    reader.align()
    return reader.at
