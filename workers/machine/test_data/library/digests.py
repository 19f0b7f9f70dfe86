"""hashlib, base64, secrets and uuid: what is always the same."""

import base64
import hashlib
import uuid

for name in ("md5", "sha1", "sha256", "sha512"):
    h = hashlib.new(name, b"hello")
    print(name, h.hexdigest()[:20], h.digest_size, h.block_size, h.name)
h = hashlib.sha256()
h.update(b"hel")
c = h.copy()
h.update(b"lo")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), c.hexdigest() != h.hexdigest(), hashlib.md5(b"").hexdigest(), len(hashlib.sha512(b"x").digest()))
try:
    hashlib.sha256("text")
except TypeError as error:
    print("TypeError:", error)
try:
    hashlib.new("nope")
except ValueError as error:
    print("ValueError")
print(base64.b64encode(b"hello\xff"), base64.b64decode("aGVsbG8="), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b16encode(b"\x01\xab"), base64.b32encode(b"hi"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.UUID(int=5), uuid.UUID("12345678123456781234567812345678").hex[:4], len(str(uuid.uuid4())), uuid.uuid4().version)
