# Python 3.12: a number that does not fit is told of by the letter of its format.
"""Random values through struct, array, int bytes and base64, in every byte order, summed up by digests."""

import base64
import struct
from array import array
from hashlib import md5
from random import Random

rng = Random(5)


def digest(*values):
    return md5(repr(values).encode()).hexdigest()[:8]


sizes = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64}
for order in "<>!=":
    row = []
    for code, bits in sizes.items():
        low, high = (0, 2**bits - 1) if code.isupper() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        values = [low, high, 0, 1] + [rng.randint(low, high) for _ in range(20)]
        packed = struct.pack(f"{order}{len(values)}{code}", *values)
        assert struct.unpack(f"{order}{len(values)}{code}", packed) == tuple(values)
        assert packed == b"".join(v.to_bytes(bits // 8, "big" if order in ">!" else "little", signed=not code.isupper()) for v in values)
        row.append(digest(packed))
    print(order, *row)
floats = [0.0, -0.0, 1.0, -1.5, 0.1, 1e10, -1e-10, 65504.0, 6e-8, float("inf"), 2.0**-24, 1 / 3, 3.4e38, 1.17549435e-38, 1e-45]
for code in "efd":
    row = []
    for x in floats:
        try:
            packed = struct.pack(">" + code, x)
            row.append((packed.hex(), struct.unpack(">" + code, packed)[0]))
        except OverflowError as error:
            row.append(str(error))
    print(code, row)
print([struct.unpack(">e", bytes([a, b]))[0] for a, b in ((0, 1), (3, 255), (4, 0), (60, 0), (123, 255), (124, 0), (252, 0), (128, 0))], struct.unpack("<f", b"\x00\x00\xc0\x7f")[0] != 0, struct.unpack("<d", b"\xff" * 8)[0] != 0)
formats = ["", "x", "xx", "c", "3c", "?", "0i", "bhiq", "bxhxxxi", "5s", "0s", "p", "5p", "2h3b", "  h  i ", "3x", "qb", "bq", "hhl", "ci", "10sHHb", "P", "n"]
for form in formats:
    print(repr(form), struct.calcsize(form), *[struct.calcsize(order + form) if not set(form) & set("Pn") else "-" for order in "<>="])
for form, values in (("<3c", (b"a", b"b", b"c")), ("<?2x?", (True, 0)), ("<5s2p", (b"abc", b"xyz")), (">hxb", (1, 2)), ("@bh", (1, 2)), ("@bi", (1, 2)), ("@bq", (1, 2)), ("=bi", (1, 2)), ("@bhb", (1, 2, 3)), ("@ib0i", (1, 2)), ("<2s0s1s", (b"ab", b"", b"c")), (">4sI?d", (b"data", 7, True, 2.5))):
    packed = struct.pack(form, *values)
    print(form, packed, struct.unpack(form, packed))
for code in "bBhHiIlLqQfd":
    values = [rng.randrange(100) for _ in range(10)]
    a = array(code, values)
    b = array(code)
    b.frombytes(a.tobytes())
    c = array(code, a)
    c.byteswap()
    c.byteswap()
    print(code, a == b == c, a.itemsize, digest(a.tobytes()), digest(a[2:7].tolist()), digest((a * 2)[::3].tolist()), a.count(values[0]), a.index(values[3]), digest(sorted(a)))
for n in range(0, 24, 3):
    raw = rng.randbytes(n)
    codes = [base64.b64encode(raw), base64.urlsafe_b64encode(raw), base64.b32encode(raw), base64.b16encode(raw)]
    assert [base64.b64decode(codes[0]), base64.urlsafe_b64decode(codes[1]), base64.b32decode(codes[2]), base64.b16decode(codes[3])] == [raw] * 4
    print(n, *[c.decode() for c in codes[:3]], raw.hex(" ", 4), bytes.fromhex(raw.hex()) == raw)
for n in (0, 1, 255, 256, 2**63, 2**64 - 1, 10**30):
    size = (n.bit_length() + 7) // 8 or 1
    print(n, n.to_bytes(size, "big").hex(), n.to_bytes(size + 2, "little").hex(), int.from_bytes(n.to_bytes(size, "big"), "big") == n, int.from_bytes(n.to_bytes(size, "big"), "big", signed=True), (-n).to_bytes(size + 1, "big", signed=True).hex())
print(int.from_bytes(b"", "big"), int.from_bytes([1, 2, 3], "big"), int.from_bytes(bytearray(b"\x80"), "little", signed=True), (5).to_bytes(), int.from_bytes(b"\x01\x00"), (0).to_bytes(0, "big"), (1000).to_bytes(2, byteorder="little"))
for action in (lambda: struct.pack("<b", 200), lambda: struct.pack("<i", "a"), lambda: struct.pack("<i", 1.0), lambda: struct.pack("<2i", 1), lambda: struct.pack("<s", "a"), lambda: struct.pack("<c", 1), lambda: struct.pack("<f", "x"), lambda: struct.unpack("<i", b"123"), lambda: struct.calcsize("<P"), lambda: struct.calcsize("i<"), lambda: struct.calcsize("3"), lambda: struct.pack("<H", -1), lambda: struct.pack("<e", 65520.0), lambda: struct.pack("<?"), lambda: struct.Struct("z"), lambda: struct.unpack_from("<h", b"ab", 1), lambda: list(struct.iter_unpack("<h", b"a"))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
