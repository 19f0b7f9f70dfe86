"""struct, io.BytesIO and int's bytes together: a chunked file, checksums, varints, bit fields."""

import io
import struct
from array import array
from collections import namedtuple
from hashlib import sha1

MAGIC = b"\x89TXT\r\n\x1a\n"


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def write(chunks):
    out = io.BytesIO()
    out.write(MAGIC)
    for kind, body in chunks:
        out.write(struct.pack(">I4s", len(body), kind))
        out.write(body)
        out.write(struct.pack(">I", crc32(kind + body)))
    return out.getvalue()


def read(data):
    source = io.BytesIO(data)
    if source.read(8) != MAGIC:
        raise ValueError("not of this format")
    while head := source.read(8):
        size, kind = struct.unpack(">I4s", head)
        body = source.read(size)
        if struct.unpack(">I", source.read(4))[0] != crc32(kind + body):
            raise ValueError(f"damaged chunk {kind.decode()}")
        yield kind, body


image = write([(b"HEAD", struct.pack(">HHB", 640, 480, 8)), (b"DATA", bytes(range(16))), (b"TEND", b"")])
print(image)
for kind, body in read(image):
    print(kind, len(body), body[:4], hex(crc32(body)))
damaged = bytearray(image)
damaged[20] ^= 1
for wrong in (damaged, b"nothing"):
    try:
        print(len(list(read(bytes(wrong)))))
    except ValueError as error:
        print(error)
print(hex(crc32(b"hello")), hex(adler32(b"Wikipedia")), sha1(image).hexdigest())


def varint(n):
    out = bytearray()
    while True:
        n, low = n >> 7, n & 0x7F
        out.append(low | (0x80 if n else 0))
        if not n:
            return bytes(out)


def unvarint(data):
    n = 0
    for shift, byte in enumerate(data):
        n |= (byte & 0x7F) << 7 * shift
    return n


for n in (0, 1, 127, 128, 300, 2**35):
    print(n, varint(n).hex(" "), unvarint(varint(n)) == n, end="; ")
print()
Date = namedtuple("Date", "year month day")


def pack_date(date):
    return (date.year - 1980 << 9 | date.month << 5 | date.day).to_bytes(2, "little")


def unpack_date(data):
    n = int.from_bytes(data, "little")
    return Date((n >> 9) + 1980, n >> 5 & 15, n & 31)


print(pack_date(Date(2024, 5, 17)), unpack_date(pack_date(Date(2024, 5, 17))))
header = struct.Struct("<4sHHL")
fields = namedtuple("Header", "magic major minor size")
packed = header.pack(b"RIFF", 1, 2, 99)
print(packed, fields._make(header.unpack(packed)), header.size, (258).to_bytes(2, "big"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b"\x01\x02", "little"))
samples = array("h", [0, 1000, -1000, 32767, -32768])
wave = samples.tobytes()
back = array("h")
back.frombytes(wave)
back.byteswap()
print(wave, back.tobytes() == struct.pack(">5h", *samples), struct.unpack("<5h", wave), list(struct.iter_unpack("<h", wave))[1:3])


def hexdump(data, width=8):
    for at in range(0, len(data), width):
        row = data[at : at + width]
        text = "".join(chr(b) if 32 <= b < 127 else "." for b in row)
        yield f"{at:04x}  {row.hex(' '):<{width * 3 - 1}}  {text}"


print(*hexdump(image[:36]), sep="\n")


def run_lengths(data):
    out, i = bytearray(), 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out += bytes((j - i, data[i]))
        i = j
    return bytes(out)


coded = run_lengths(b"aaaabbbccd" + b"\0" * 300)
print(coded, b"".join(coded[i + 1 : i + 2] * coded[i] for i in range(0, len(coded), 2)) == b"aaaabbbccd" + b"\0" * 300)
message = bytes(b ^ k for b, k in zip(b"attack at dawn", b"keykeykeykeykey"))
print(message, bytes(b ^ k for b, k in zip(message, b"keykeykeykeykey")), bytes.fromhex("de ad be ef").hex("-"), b"\x00\x7f\x80".hex(), f"{0b1011:08b}", struct.pack("<f", 1.5).hex(), struct.unpack("<I", struct.pack("<f", -2.0))[0] >> 23 & 255)
