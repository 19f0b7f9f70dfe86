# zlib and gzip: the same bytes as CPython's at every level, in parts, with checks; what they refuse.
import gzip
import io
import random
import zlib


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


random.seed(7)
words = ["".join(random.choices("abcdefghij", k=random.randint(2, 7))) for _ in range(60)]
texts = {
    "nothing": b"",
    "one": b"a",
    "greeting": b"hello hello hello hello!",
    "same": b"a" * 600,
    "every": bytes(range(256)),
    "words": " ".join(random.choices(words, k=150)).encode(),
    "noise": bytes(random.choices(range(256), k=300)),
    "few": bytes(random.choices(b"ab", k=300)),
    "mixed": b"".join(bytes([n % 7, n % 11, n * n % 256]) for n in range(100)),
}
for name, data in texts.items():
    sizes = []
    for level in (-1, 0, 1, 4, 9):
        packed = zlib.compress(data, level)
        sizes.append(len(packed))
        assert zlib.decompress(packed) == data, (name, level)
    print(name, len(data), sizes, zlib.compress(data)[-12:].hex(), zlib.crc32(zlib.compress(data)))
print(zlib.compress(b"hello hello hello"), zlib.compress(b"abc", 0), zlib.compress(b"abc", wbits=-15), zlib.compress(b"abc", wbits=31))
print(zlib.crc32(b"hello world"), zlib.crc32(b" world", zlib.crc32(b"hello")), zlib.adler32(b"hello world"), zlib.adler32(b" world", zlib.adler32(b"hello")))

packer = zlib.compressobj(level=9)
parts = [packer.compress(texts["words"][at : at + 100]) for at in range(0, len(texts["words"]), 100)]
parts.append(packer.flush())
print(parts[0], parts[1], b"".join(parts) == zlib.compress(texts["words"], 9))
attempt(lambda: packer.compress(b"x"))
unpacker = zlib.decompressobj()
packed = zlib.compress(texts["greeting"])
print(unpacker.decompress(packed[:6]), unpacker.decompress(packed[6:] + b"rest"), unpacker.unused_data, unpacker.eof, unpacker.unconsumed_tail, unpacker.flush())
unpacker = zlib.decompressobj()
chunks, rest = [], packed
while rest:
    chunks.append(unpacker.decompress(rest, 7))
    rest = unpacker.unconsumed_tail
print(chunks, unpacker.eof)

packed = zlib.compress(b"hello hello hello")
attempt(lambda: zlib.decompress(b"x"))
attempt(lambda: zlib.decompress(b"hello world"))
attempt(lambda: zlib.decompress(packed[:-1]))
attempt(lambda: zlib.decompress(packed[:-4] + b"abcd"))
attempt(lambda: zlib.decompress(packed[:5]))
attempt(lambda: zlib.decompress(packed + b"extra"))
attempt(lambda: zlib.decompress(b"\x78\x9c\x07"))
attempt(lambda: zlib.decompress(b"\x78\x9c\x01\x05\x00\x00\x00hello"))
attempt(lambda: zlib.decompress(b"\x78\x9c\x03\x00\x00"))
attempt(lambda: zlib.decompress(b"\x63\x04\x00", -15))
attempt(lambda: zlib.decompress(b"\x4b\x04\x22\x00", -15))
attempt(lambda: zlib.decompress(packed, 31))
attempt(lambda: zlib.decompress(packed, 47))
attempt(lambda: zlib.compress("text"))
attempt(lambda: zlib.compress(b"x", 10))
attempt(lambda: zlib.compressobj(10))
attempt(lambda: zlib.crc32("text"))
attempt(lambda: zlib.decompress("text"))
print(zlib.MAX_WBITS, zlib.Z_BEST_COMPRESSION, zlib.Z_FINISH, issubclass(zlib.error, Exception))

packed = gzip.compress(b"some text, some text", mtime=0)
print(packed, gzip.decompress(packed), gzip.decompress(packed * 2), gzip.compress(b"abc", 1, mtime=5))
print(gzip.decompress(gzip.compress(texts["words"])) == texts["words"], zlib.decompress(packed, 31))
attempt(lambda: gzip.decompress(b"no gzip"))
attempt(lambda: gzip.decompress(packed[:-1]))
attempt(lambda: gzip.decompress(packed[:-5] + b"abcde"))
attempt(lambda: gzip.decompress(b""))

stream = io.BytesIO()
with gzip.GzipFile(fileobj=stream, mode="wb", mtime=0) as file:
    print(file.write(b"hello "), file.write(b"world\n" * 3), file.writable())
print(stream.getvalue(), stream.seek(0))
with gzip.GzipFile(fileobj=stream) as file:
    print(file.readline(), file.read(), file.read())
stream.seek(0)
with gzip.open(stream, "rt") as file:
    print(file.readlines())
stream = io.BytesIO()
with gzip.open(stream, "wt", encoding="utf-8") as file:
    file.write("né\n")
print(gzip.decompress(stream.getvalue()))
attempt(lambda: gzip.GzipFile(fileobj=io.BytesIO(stream.getvalue())).write(b"x"))
attempt(lambda: gzip.GzipFile(fileobj=io.BytesIO(), mode="w").read())
