# hashlib's SHA-3, SHAKE and BLAKE2, pbkdf2_hmac, file_digest; hmac; binascii; what they refuse.
import binascii
import hashlib
import hmac
import io
from array import array

print(sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
texts = [b"", b"abc", b"The quick brown fox jumps over the lazy dog", bytes(range(256)), b"x" * 136, b"y" * 128, b"z" * 64]
for name in ["sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]:
    made = hashlib.new(name)
    print(made.name, made.digest_size, made.block_size)
    for text in texts:
        made.update(text)
        print("  ", hashlib.new(name, text).hexdigest()[:40], made.copy().hexdigest()[-24:])
for name in ["shake_128", "shake_256"]:
    made = hashlib.new(name, b"abc")
    print(made.name, made.digest_size, made.block_size, made.hexdigest(20), len(made.digest(500)), made.digest(500)[-4:].hex())
print(hashlib.sha3_256(b"a").hexdigest() == hashlib.new("sha3_256", b"a").hexdigest())

print(hashlib.blake2b(b"Hello", digest_size=20).hexdigest(), hashlib.blake2s(digest_size=1).digest())
print(hashlib.blake2b(b"message data", key=b"pseudorandom key", digest_size=16).hexdigest())
print(hashlib.blake2s(b"msg", salt=b"salt", person=b"MyApp").hexdigest())
print(hashlib.blake2b(b"6MB", fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=1, inner_size=64, last_node=True).hexdigest())
print(hashlib.blake2s(b"6MB", fanout=2, depth=2, leaf_size=4096, node_offset=1, inner_size=32, last_node=True).hexdigest())
print(hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2b.PERSON_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2s().name)
keyed = hashlib.blake2s(key=b"k" * 32)
for part in (b"a" * 64, b"b" * 64, b""):
    keyed.update(part)
print(keyed.hexdigest(), hashlib.blake2s(b"a" * 64 + b"b" * 64, key=b"k" * 32).digest() == keyed.digest())

print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 2).hex(), hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 3, 45).hex())
print(hashlib.pbkdf2_hmac("sha512", b"p" * 200, bytearray(b"s"), 1, dklen=10).hex())
print(hashlib.file_digest(io.BytesIO(b"some file"), "sha256").hexdigest() == hashlib.sha256(b"some file").hexdigest())
print(hashlib.file_digest(io.BytesIO(b"some file"), lambda: hashlib.blake2b(digest_size=8)).hexdigest())
print(hashlib.sha256(memoryview(b"ab")).hexdigest()[:8], hashlib.md5(array("i", [1, 2])).hexdigest(), hashlib.new("SHA256", b"").hexdigest()[:8])

for digestmod in ("md5", "sha1", "sha256", "sha512", "sha3_256", hashlib.sha384):
    made = hmac.new(b"key", b"The quick brown fox ", digestmod)
    made.update(b"jumps over the lazy dog")
    print(made.name, made.digest_size, made.block_size, made.hexdigest()[:40])
copy = made.copy()
copy.update(b"!")
print(copy.digest() != made.digest(), hmac.digest(b"k" * 200, b"m", "sha256").hex(), hmac.new(b"k", digestmod="md5").hexdigest())
print(hmac.compare_digest(b"abc", b"abc"), hmac.compare_digest("abc", "abd"), hmac.compare_digest(b"a", b"ab"))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: hashlib.new("foo"))
attempt(lambda: hashlib.blake2b(digest_size=65))
attempt(lambda: hashlib.blake2s(key=b"x" * 33))
attempt(lambda: hashlib.blake2b(salt=b"x" * 17))
attempt(lambda: hashlib.blake2b(person=b"x" * 17))
attempt(lambda: hashlib.blake2b(fanout=300))
attempt(lambda: hashlib.shake_128().digest())
attempt(lambda: hashlib.sha256("text"))
attempt(lambda: hashlib.sha256(""))
attempt(lambda: hashlib.sha256(5))
attempt(lambda: hashlib.blake2b("x"))
attempt(lambda: hashlib.sha3_256("x"))
attempt(lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 0))
attempt(lambda: hashlib.new("sha256", "x"))
attempt(lambda: hmac.new("k", b"m", "md5"))
attempt(lambda: hmac.new(b"k", "m", "md5"))
attempt(lambda: hmac.new(b"k", b"m", "nope"))
attempt(lambda: hmac.new(b"k", b"m"))
attempt(lambda: hmac.compare_digest("é", "é"))
attempt(lambda: hmac.compare_digest("a", b"a"))

print(binascii.hexlify(b"\xb9\x01\xef"), binascii.hexlify(b"\xb9\x01\xef", "-"), binascii.b2a_hex(b"\xb9\x01\xef\x00", "_", 2))
print(binascii.unhexlify("b901EF"), binascii.a2b_hex(b"00ff"), binascii.hexlify(bytearray(b"ab")), binascii.hexlify(memoryview(b"ab")))
print(binascii.crc32(b"hello world"), binascii.crc32(b" world", binascii.crc32(b"hello")), binascii.crc32(b""), binascii.crc_hqx(b"hello", 0))
print(binascii.b2a_base64(b"any carnal pleas"), binascii.b2a_base64(b"", newline=False), binascii.a2b_base64("YW55IGNhcm5hbCBwbGVhcw==\n"))
print(binascii.a2b_base64(b"YW 5*5"), issubclass(binascii.Error, ValueError))
attempt(lambda: binascii.unhexlify("abc"))
attempt(lambda: binascii.unhexlify("zz"))
attempt(lambda: binascii.unhexlify("é"))
attempt(lambda: binascii.a2b_base64("YWJ"))
attempt(lambda: binascii.a2b_base64("A"))
attempt(lambda: binascii.a2b_base64(b"ab!c", strict_mode=True))
attempt(lambda: binascii.a2b_base64(b"=abc", strict_mode=True))
attempt(lambda: binascii.hexlify("text"))
attempt(lambda: binascii.crc32("text"))
print(binascii.b2a_uu(b"hello world!"), binascii.a2b_uu(binascii.b2a_uu(b"hello world!!")), binascii.b2a_uu(b"\0\0\0", backtick=True), binascii.b2a_uu(b""))
attempt(lambda: binascii.b2a_uu(b"x" * 46))
attempt(lambda: binascii.a2b_uu(b"#abc\x01"))
