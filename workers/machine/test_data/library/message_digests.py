"""hashlib and struct at work: keyed digests, key stretching, trees of digests, one-time codes."""

import base64
import hashlib
import struct
from secrets import compare_digest


def hmac(key, message, name="sha256"):
    "Keyed hashing as of RFC 2104."
    block = hashlib.new(name).block_size
    if len(key) > block:
        key = hashlib.new(name, key).digest()
    key = key.ljust(block, b"\0")
    inner = hashlib.new(name, bytes(k ^ 0x36 for k in key) + message).digest()
    return hashlib.new(name, bytes(k ^ 0x5C for k in key) + inner).digest()


print(hmac(b"key", b"The quick brown fox jumps over the lazy dog").hex())
print(hmac(b"Jefe", b"what do ya want for nothing?", "md5").hex(), hmac(b"\xaa" * 80, b"Test Using Larger Than Block-Size Key", "sha1").hex())
print(compare_digest(hmac(b"k", b"m"), hmac(b"k", b"m")), compare_digest(hmac(b"k", b"m"), hmac(b"k", b"n")))


def stretch(password, salt, rounds, name="sha256"):
    u = hmac(password, salt + struct.pack(">I", 1), name)
    out = int.from_bytes(u, "big")
    for _ in range(rounds - 1):
        u = hmac(password, u, name)
        out ^= int.from_bytes(u, "big")
    return out.to_bytes(len(u), "big")


print(stretch(b"password", b"salt", 1, "sha1").hex(), stretch(b"password", b"salt", 2, "sha1").hex(), stretch(b"pass", b"pepper", 4).hex())


def one_time(secret, counter, digits=6):
    digest = hmac(secret, struct.pack(">Q", counter), "sha1")
    at = digest[-1] & 15
    number = struct.unpack_from(">I", digest, at)[0] & 0x7FFFFFFF
    return str(number % 10**digits).zfill(digits)


print([one_time(b"12345678901234567890", n) for n in range(5)])


def tree(leaves):
    level = [hashlib.sha256(leaf).digest() for leaf in leaves]
    while len(level) > 1:
        if len(level) % 2:
            level.append(level[-1])
        level = [hashlib.sha256(a + b).digest() for a, b in zip(level[::2], level[1::2])]
    return level[0].hex()


print(tree([b"a", b"b", b"c"]), tree([b"a", b"b", b"d"])[:16], tree([b"a"]) == hashlib.sha256(b"a").hexdigest())


class Chain:
    "Blocks that name the digest of the block before."

    def __init__(self):
        self.blocks = []

    def add(self, data, difficulty=1):
        previous, nonce = self.blocks[-1][-1] if self.blocks else "0" * 64, 0
        while not (digest := self.digest(previous, data, nonce)).startswith("0" * difficulty):
            nonce += 1
        self.blocks.append((previous, data, nonce, digest))

    @staticmethod
    def digest(previous, data, nonce):
        return hashlib.sha256(f"{previous}|{data}|{nonce}".encode()).hexdigest()

    def valid(self):
        return all(b[3] == self.digest(*b[:3]) and (i == 0 or b[0] == self.blocks[i - 1][3]) for i, b in enumerate(self.blocks))


chain = Chain()
for data in ("first", "second", "third"):
    chain.add(data)
print([(b[1], b[2], b[3][:10]) for b in chain.blocks], chain.valid())
chain.blocks[1] = (*chain.blocks[1][:1], "forged", *chain.blocks[1][2:])
print(chain.valid())


def sign(claims, key):
    encode = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
    head = encode(b'{"alg":"HS256","typ":"JWT"}') + "." + encode(claims.encode())
    return head + "." + encode(hmac(key, head.encode()))


def verify(token, key):
    head, _, signature = token.rpartition(".")
    good = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4)) == hmac(key, head.encode())
    body = head.partition(".")[2]
    return base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode() if good else None


token = sign('{"sub":"1234567890","name":"John Doe","iat":1516239022}', b"your-256-bit-secret")
print(token, verify(token, b"your-256-bit-secret"), verify(token, b"other"), verify(token[:-2] + "AA", b"your-256-bit-secret"))
print({name: hashlib.new(name, b"data").hexdigest()[:12] for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")}, hashlib.sha512(b"x" * 300).hexdigest()[-16:], hashlib.md5(b"a" * 119).hexdigest(), len({hashlib.sha256(bytes([n])).digest() for n in range(20)}))
parts = hashlib.sha384()
for n in range(0, 300, 37):
    parts.update(bytes(range(256))[n : n + 37])
print(parts.hexdigest() == hashlib.sha384(bytes(range(256))).hexdigest(), bin(int(hashlib.sha1(b"bits").hexdigest(), 16)).count("1"))
