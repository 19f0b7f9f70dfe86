"""Digests of every kind, digests with keys, bytes as digits, check sums."""

import binascii
import hashlib
import hmac
import io

messages = [b"", b"abc", b"The quick brown fox jumps over the lazy dog", bytes(range(256)) * 2, b"a" * 71, b"b" * 72, b"c" * 135, b"d" * 136, b"e" * 128, b"f" * 129]
for name in "sha3_224 sha3_256 sha3_384 sha3_512 blake2b blake2s".split():
    print(name, [hashlib.new(name, message).hexdigest()[:16] for message in messages])
    made = getattr(hashlib, name)(b"one")
    other = made.copy()
    made.update(b"two")
    print(made.hexdigest() == getattr(hashlib, name)(b"onetwo").hexdigest(), other.digest()[:4], made.digest_size, made.block_size, made.name)
print(hashlib.shake_128(b"abc").hexdigest(20), hashlib.shake_256(b"").digest(5), len(hashlib.shake_128().digest(400)))
print(hashlib.blake2b(b"x", digest_size=16, key=b"secret", salt=b"salt", person=b"me").hexdigest(), hashlib.blake2s(b"", digest_size=5).hexdigest())
for digest in ("md5", "sha1", "sha256", "sha512", hashlib.sha384, "sha3_256"):
    made = hmac.new(b"key", b"message", digest)
    print(made.hexdigest(), made.name, made.digest_size, made.block_size)
made = hmac.new(b"k" * 200, digestmod="sha256")
made.update(b"part one, ")
other = made.copy()
made.update(b"part two")
print(made.hexdigest(), other.hexdigest() == made.hexdigest(), hmac.digest(b"k", b"m", "md5").hex())
print(hmac.compare_digest(b"a", b"a"), hmac.compare_digest("a", "b"), hmac.compare_digest(b"a", b"ab"))
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10).hex(), hashlib.pbkdf2_hmac("sha1", b"p", b"s", 3, 30).hex())
print(hashlib.file_digest(io.BytesIO(b"abc" * 1000), "sha256").hexdigest())
print(binascii.hexlify(b"\x00\xff\x10"), binascii.hexlify(b"abcdef", "-", 2), binascii.unhexlify("00ff"), binascii.a2b_hex(b"616263"), binascii.b2a_base64(b"hello"), binascii.a2b_base64(b"aGVsbG8="))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"hello", 0), binascii.Error)
for wrong in (lambda: hmac.new("key", b"", "md5"), lambda: hmac.new(b"key"), lambda: hmac.compare_digest("a", b"a"), lambda: hmac.compare_digest("é", "é"), lambda: hashlib.sha3_256("text"),
              lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: hashlib.new("none")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(sorted(hashlib.algorithms_guaranteed))
