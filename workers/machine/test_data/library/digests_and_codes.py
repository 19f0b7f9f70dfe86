"""hashlib, base64, uuid of names, secrets: codes of bytes."""

import base64
import hashlib
import secrets
import uuid

m = hashlib.sha256()
m.update(b"Nobody inspects")
m.update(b" the spammish repetition")
print(m.hexdigest(), m.digest_size, m.block_size, m.name, m.digest() == bytes.fromhex(m.hexdigest()))
print(hashlib.sha224(b"Nobody inspects the spammish repetition").hexdigest())
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for text in (b"", b"a" * 55, b"a" * 56, b"a" * 63, b"a" * 64, b"a" * 111, b"a" * 112, b"a" * 128, b"a" * 1000):
        print(hashlib.new(name, text).hexdigest()[:16], end=" ")
    print(name, hashlib.new(name).digest_size, hashlib.new(name).block_size)
h = hashlib.sha1(b"prefix")
twins = [h.copy() for _ in range(2)]
twins[0].update(b"-a")
twins[1].update(bytearray(b"-b"))
print([t.hexdigest()[:10] for t in twins], h.hexdigest()[:10], hashlib.sha1(b"x", usedforsecurity=False).hexdigest()[:8])
for action in (lambda: hashlib.new("nope"), lambda: hashlib.sha1("text")):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

for text in (b"", b"f", b"fo", b"foo", b"foob", b"fooba", b"foobar", bytes(range(250, 256))):
    row = [base64.b64encode(text), base64.b32encode(text), base64.b16encode(text), base64.urlsafe_b64encode(text)]
    print(*row, base64.b64decode(row[0]) == base64.b32decode(row[1]) == base64.b16decode(row[2]) == base64.urlsafe_b64decode(row[3]) == text)
print(base64.b64encode(b"\xfb\xef", altchars=b"*-"), base64.b64decode("*-8=", b"*-"), base64.standard_b64encode(b"hi"), base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\n"))
print(base64.b64decode("aGk=!!"), base64.b64decode("a G k ="), base64.b32decode("mzxw6===", casefold=True), base64.b16decode("ff", casefold=True))
for action in (lambda: base64.b64decode("abc"), lambda: base64.b16decode("ff"), lambda: base64.b64encode("text"), lambda: base64.b32decode("A")):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

u = uuid.UUID("{00010203-0405-0607-0809-0a0b0c0d0e0f}")
print(u, repr(u), u.hex, u.int, u.bytes, u.urn)
print(uuid.UUID(bytes=b"\x12\x34\x56\x78" * 4), uuid.UUID(int=255), u == uuid.UUID(u.hex), u < uuid.UUID(int=0), sorted([uuid.UUID(int=2), uuid.UUID(int=1)])[0].int, hash(u) == hash(uuid.UUID(u.urn)), uuid.uuid4().version)
for action in (lambda: uuid.UUID("123"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"1"), lambda: setattr(u, "int", 5)):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(len(secrets.token_bytes(5)), len(secrets.token_hex(5)), len(secrets.token_urlsafe(5)), secrets.choice(["only"]), 0 <= secrets.randbelow(5) < 5, secrets.randbits(3) < 8, secrets.compare_digest("abc", "abc"), secrets.compare_digest(b"abc", b"abd"), isinstance(secrets.SystemRandom().random(), float))
