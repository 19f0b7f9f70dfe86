"""Compression for `zlib`, by the format of RFC 1951 and the choices of the library zlib at each level, so that it gives
the same bytes: which matches are taken, how they are counted into blocks, and with which codes.
"""

END = 256
# For each level how matches are looked for: a good one (look less), up to which length to look on or to enter the
# places inside of a match, a nice one (stop), how many places to try, and whether a match waits for a better one.
_LEVELS = [None, (4, 4, 8, 4, False), (4, 5, 16, 8, False), (4, 6, 32, 32, False), (4, 4, 16, 16, True),
           (8, 16, 32, 32, True), (8, 16, 128, 128, True), (8, 32, 128, 256, True), (32, 128, 258, 1024, True),
           (32, 258, 258, 4096, True)]
_SYMBOLS_PER_BLOCK = 16383
_FARTHEST, _TOO_FAR = 32768 - 262, 4096
ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
LENGTH_EXTRA = [0] * 8 + [bits for bits in range(1, 6) for _ in range(4)] + [0]
DISTANCE_EXTRA = [0] * 4 + [bits for bits in range(1, 14) for _ in range(2)]


def _bases(extra, first):
    bases = []
    for bits in extra:
        bases.append(first)
        first += 1 << bits
    return bases


LENGTH_BASE, DISTANCE_BASE = _bases(LENGTH_EXTRA, 3), _bases(DISTANCE_EXTRA, 1)
LENGTH_BASE[28] = 258
FIXED_LENGTHS = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
_LENGTH_CODE = [max([code for code, base in enumerate(LENGTH_BASE) if base <= length]) for length in range(3, 259)]


def _distance_code(distance):
    if distance <= 4:
        return distance - 1
    bits = (distance - 1).bit_length() - 2
    return 2 * bits + 2 + ((distance - 1 >> bits) & 1)


class _Bits:
    """Collects bits, the lowest of each byte first."""

    def __init__(self):
        self.out, self.value, self.count = bytearray(), 0, 0

    def put(self, value, count):
        self.value |= value << self.count
        self.count += count
        if self.count >= 64:
            whole = self.count // 8
            self.out += (self.value & (1 << 8 * whole) - 1).to_bytes(whole, "little")
            self.value >>= 8 * whole
            self.count -= 8 * whole

    def align(self):
        self.put(0, -self.count % 8)
        self.out += self.value.to_bytes(self.count // 8, "little")
        self.value = self.count = 0


def codes_of(lengths):
    """The code of each symbol: those of a length count upwards; turned, as their first bit comes first."""
    codes, code = [0] * len(lengths), 0
    for length in range(1, 16):
        for symbol, own in enumerate(lengths):
            if own == length:
                codes[symbol] = int(f"{code:0{length}b}"[::-1], 2)
                code += 1
        code <<= 1
    return codes


_FIXED_CODES = codes_of(FIXED_LENGTHS), codes_of([5] * 30)


class _Heap:
    """The symbols by frequency and depth, the smallest first; ties stay as the order of sinking leaves them."""

    def __init__(self, frequencies):
        self.frequency, self.depth = dict(frequencies), dict.fromkeys(frequencies, 0)
        self.items = list(frequencies)
        for at in range(len(self.items) // 2 - 1, -1, -1):
            self.sink(at)

    def _smaller(self, one, other):
        return (self.frequency[one], self.depth[one]) <= (self.frequency[other], self.depth[other])

    def sink(self, at):
        items, frequency, depth = self.items, self.frequency, self.depth
        moved = items[at]
        while (child := 2 * at + 1) < len(items):
            if child + 1 < len(items) and self._smaller(items[child + 1], items[child]):
                child += 1
            if self._smaller(moved, items[child]):
                break
            items[at] = items[child]
            at = child
        items[at] = moved

    def pop(self):
        first, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0] = last
            self.sink(0)
        return first


def _code_lengths(frequencies, size, longest):
    """The lengths of the codes of symbols by Huffman's method, at most `longest`; at least two symbols get one."""
    used = {symbol: count for symbol, count in enumerate(frequencies) if count}
    last = max(used, default=-1)
    while len(used) < 2:
        last, symbol = (last + 1, last + 1) if last < 2 else (last, 0)
        used[symbol] = 1
    heap, above, node, taken = _Heap(used), {}, size, []
    while len(heap.items) > 1:
        one = heap.pop()
        two = heap.items[0]
        taken += [one, two]
        heap.frequency[node] = heap.frequency[one] + heap.frequency[two]
        heap.depth[node] = max(heap.depth[one], heap.depth[two]) + 1
        above[one] = above[two] = node
        heap.items[0] = node
        node += 1
        heap.sink(0)
    lengths, counts, overflow = {node - 1: 0}, [0] * (longest + 1), 0
    for symbol in reversed(taken):
        length = lengths[above[symbol]] + 1
        overflow += length > longest
        lengths[symbol] = min(length, longest)
        if symbol < size:
            counts[lengths[symbol]] += 1
    if overflow:
        _shorten(lengths, counts, overflow, longest, [symbol for symbol in taken if symbol < size])
    return [lengths.get(symbol, 0) for symbol in range(size)]


def _shorten(lengths, counts, overflow, longest, rarest_first):
    """Makes room for codes that would be too long, by longer codes for some that are shorter."""
    while overflow > 0:
        length = longest - 1
        while not counts[length]:
            length -= 1
        counts[length] -= 1
        counts[length + 1] += 2
        counts[longest] -= 1
        overflow -= 2
    symbols = iter(rarest_first)
    for length in range(longest, 0, -1):
        for _ in range(counts[length]):
            lengths[next(symbols)] = length


def _runs(lengths):
    """Code lengths with repetitions: `(symbol, value of the extra bits, their number)`."""
    runs, at = [], 0
    before = -1
    while at < len(lengths):
        length = lengths[at]
        most, least = (138, 3) if length == 0 else (6, 3) if length == before else (7, 4)
        count = 1
        while count < most and at + count < len(lengths) and lengths[at + count] == length:
            count += 1
        at += count
        if count < least:
            runs += [(length, 0, 0)] * count
        elif length:
            if length != before:
                runs.append((length, 0, 0))
                count -= 1
            runs.append((16, count - 3, 2))
        else:
            runs.append((17, count - 3, 3) if count <= 10 else (18, count - 11, 7))
        before = length
    return runs


def _without_zeros(lengths):
    end = len(lengths)
    while not lengths[end - 1]:
        end -= 1
    return lengths[:end]


def _write_block(bits, symbols, data, is_last):
    """Writes literals (numbers) and matches (pairs) as a block of the kind that is the shortest."""
    literals, distances = [0] * 286, [0] * 30
    for symbol in symbols:
        if isinstance(symbol, int):
            literals[symbol] += 1
        else:
            literals[257 + _LENGTH_CODE[symbol[0] - 3]] += 1
            distances[_distance_code(symbol[1])] += 1
    literals[END] = 1
    literal_lengths, distance_lengths = _code_lengths(literals, 286, 15), _code_lengths(distances, 30, 15)
    shown = [_without_zeros(literal_lengths), _without_zeros(distance_lengths)]
    runs = _runs(shown[0]) + _runs(shown[1])
    frequencies = [0] * 19
    for symbol, _, _ in runs:
        frequencies[symbol] += 1
    run_lengths = _code_lengths(frequencies, 19, 7)
    run_count = max(4, len(_without_zeros([run_lengths[symbol] for symbol in ORDER])))

    extra = sum([count * LENGTH_EXTRA[code] for code, count in enumerate(literals[257:])])
    extra += sum([count * DISTANCE_EXTRA[code] for code, count in enumerate(distances)])
    own = sum([run_lengths[symbol] + size for symbol, _, size in runs]) + 3 * run_count + 14
    own += extra + sum([count * size for count, size in zip(literals + distances, literal_lengths + distance_lengths)])
    fixed = extra + sum([count * size for count, size in zip(literals, FIXED_LENGTHS)]) + 5 * sum(distances)
    own, fixed = (own + 10) // 8, (fixed + 10) // 8
    if len(data) + 4 <= min(own, fixed):
        write_stored(bits, data, is_last)
    elif fixed <= own:
        bits.put(is_last + 2, 3)
        _write_symbols(bits, symbols, *_FIXED_CODES, FIXED_LENGTHS, [5] * 30)
    else:
        bits.put(is_last + 4, 3)
        for value, count in ((len(shown[0]) - 257, 5), (len(shown[1]) - 1, 5), (run_count - 4, 4)):
            bits.put(value, count)
        for symbol in ORDER[:run_count]:
            bits.put(run_lengths[symbol], 3)
        codes = codes_of(run_lengths)
        for symbol, value, size in runs:
            bits.put(codes[symbol], run_lengths[symbol])
            bits.put(value, size)
        codes = codes_of(literal_lengths), codes_of(distance_lengths)
        _write_symbols(bits, symbols, *codes, literal_lengths, distance_lengths)


def _write_symbols(bits, symbols, literal_codes, distance_codes, literal_lengths, distance_lengths):
    for symbol in symbols:
        if isinstance(symbol, int):
            bits.put(literal_codes[symbol], literal_lengths[symbol])
            continue
        length, distance = symbol
        code = _LENGTH_CODE[length - 3]
        bits.put(literal_codes[257 + code], literal_lengths[257 + code])
        bits.put(length - LENGTH_BASE[code], LENGTH_EXTRA[code])
        code = _distance_code(distance)
        bits.put(distance_codes[code], distance_lengths[code])
        bits.put(distance - DISTANCE_BASE[code], DISTANCE_EXTRA[code])
    bits.put(literal_codes[END], literal_lengths[END])


def write_stored(bits, data, is_last):
    bits.put(is_last, 3)
    bits.align()
    bits.out += len(data).to_bytes(2, "little") + (len(data) ^ 0xFFFF).to_bytes(2, "little") + data


class _Matcher:
    """The places of all beginnings so far, in chains of those with the same hash, the latest first."""

    def __init__(self, data, level):
        self.data = data
        self.good, _, self.nice, self.chain, _ = _LEVELS[level]
        self.heads, self.before = {}, {}

    def enter(self, at):
        """Enters a place; gives the latest one before with the same hash, or 0."""
        data = self.data
        key = (data[at] << 10 ^ data[at + 1] << 5 ^ data[at + 2]) & 0x7FFF
        head = self.before[at] = self.heads.get(key, 0)
        self.heads[key] = at
        return head

    def longest(self, at, place, best):
        """The length and place of the longest match at `at` that is longer than `best`, from a chain's place on."""
        data, left = self.data, min(258, len(self.data) - at)
        tries, nice, found = self.chain >> 2 if best >= self.good else self.chain, min(self.nice, left), None
        limit = max(at - _FARTHEST, 0)
        while best < left:
            if data[place + best] == data[at + best] and data[place + best - 1] == data[at + best - 1]:
                length = 0
                while length < left and data[place + length] == data[at + length]:
                    length += 1
                if length > best:
                    best, found = length, place
                    if length >= nice:
                        break
            place, tries = self.before.get(place, 0), tries - 1
            if place <= limit or not tries:
                break
        return min(best, len(self.data) - at), found


def _symbols(data, level):
    """Literals and matches of data, each with where it ends, in the order of writing."""
    matcher, most = _Matcher(data, level), _LEVELS[level][1]
    at, end = 0, len(data)
    if not _LEVELS[level][4]:
        while at < end:
            head = matcher.enter(at) if at + 3 <= end else 0
            length, place = matcher.longest(at, head, 2) if head and at - head <= _FARTHEST else (2, None)
            if length < 3:
                at += 1
                yield data[at - 1], at
                continue
            if length <= most and end - at - length >= 3:
                for inner in range(at + 1, at + length):
                    matcher.enter(inner)
            at += length
            yield (length, at - length - place), at
        return
    length, place, is_waiting = 2, 0, False
    while at < end:
        head = matcher.enter(at) if at + 3 <= end else 0
        before, before_place = length, place
        length = 2
        if head and before < most and at - head <= _FARTHEST:
            length, found = matcher.longest(at, head, before)
            place = place if found is None else found
            if length == 3 and at - place > _TOO_FAR:
                length = 2
        if before >= 3 and length <= before:
            match_end = at - 1 + before
            for inner in range(at + 1, min(match_end, end - 2)):
                matcher.enter(inner)
            symbol = before, at - 1 - before_place
            at, length, is_waiting = match_end, 2, False
            yield symbol, at
        else:
            if is_waiting:
                yield data[at - 1], at
            is_waiting = True
            at += 1
    if is_waiting:
        yield data[end - 1], end


def deflate(data, level):
    """The compressed data, without header and sum."""
    bits = _Bits()
    if level == 0:
        for start in range(0, len(data) or 1, 65535):
            write_stored(bits, data[start : start + 65535], start + 65535 >= len(data))
        return bytes(bits.out)
    symbols, start = [], 0
    for symbol, end in _symbols(data, level):
        symbols.append(symbol)
        if len(symbols) == _SYMBOLS_PER_BLOCK:
            _write_block(bits, symbols, data[start:end], False)
            symbols, start = [], end
    _write_block(bits, symbols, data[start:], True)
    bits.align()
    return bytes(bits.out)
