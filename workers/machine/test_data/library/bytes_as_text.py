"""hashlib, base64, secrets, uuid."""

import base64
import hashlib
import secrets
import uuid

texts = [b"", b"abc", b"The quick brown fox jumps over the lazy dog", bytes(range(200))]
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for text in texts:
        print(name, hashlib.new(name, text).hexdigest())
digest = hashlib.sha256()
for part in (b"a", b"b" * 63, b"c" * 130):
    digest.update(part)
twin = digest.copy()
digest.update(b"more")
print(twin.hexdigest(), digest.digest()[:4], digest.name, digest.digest_size, digest.block_size)
print(hashlib.md5(b"x").hexdigest(), sorted({"md5", "sha256"} - hashlib.algorithms_guaranteed))
try:
    hashlib.sha256("text")
except TypeError as error:
    print(error)

for text in texts[:3] + [b"a", b"ab", b"\xfb\xff\xfe"]:
    code = base64.b64encode(text)
    print(code, base64.b64decode(code) == text, base64.b32encode(text), base64.b32decode(base64.b32encode(text)) == text, base64.b16encode(text))
print(base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.urlsafe_b64decode("-__-"), base64.b64decode("YWJj\nZGU="))
for wrong in ("YWJ", "YWJjZ", "a"):
    try:
        base64.b64decode(wrong)
    except ValueError as error:
        print(type(error).__name__, error)

print(len(secrets.token_bytes(12)), len(secrets.token_hex(4)), secrets.choice([7]), 0 <= secrets.randbelow(3) < 3, len(secrets.token_urlsafe(16)))
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"ab", b"ac"))
name = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
print(name, uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), repr(name), name.version, name.hex, name.int, name.urn)
print(uuid.uuid4().version, uuid.UUID("{12345678-1234-5678-1234-567812345678}").bytes, uuid.UUID(int=1))
try:
    uuid.UUID("12")
except ValueError as error:
    print(error)
