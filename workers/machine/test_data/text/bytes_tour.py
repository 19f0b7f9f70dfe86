"""bytes and bytearray: construction, methods, conversion."""

b = bytes([72, 105, 0, 255])
print(b, b[0], b[1:3], list(b), b.hex(), b.hex(":"), b.hex("-", 2), bytes.fromhex("48 69"), bytes(4), bytes("é", "utf-8"), b"%d-%s-%x" % (5, b"b", 255), b"\x41\n\"'", bytes(range(5)))
print(b"Hello World".lower(), b"abc".upper(), b"a,b".split(b","), b"-".join([b"x", b"y"]), b" pad ".strip(), b"xxabxx".strip(b"x"), b"abc".replace(b"b", b"BB"), b"abcabc".find(b"c"), b"abc".startswith((b"x", b"a")), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"hello".translate(None, b"l"), b"abc".center(7, b"*"), b"7".zfill(3), b"a\tb".expandtabs(4), b"k=v".partition(b"="), b"a\nb\r\n".splitlines(), b"Title case".title(), b"abc".count(b"b"), b"12".isdigit(), b"ab" < b"b", 98 in b"abc", b"bc" in b"abc", hash(b"a") == hash(b"a"), b"abc".removeprefix(b"a"))
a = bytearray(b"hello")
a[0] = ord("J")
a[1:3] = b"EL"
a += b"!"
a.append(33)
a.extend([63, 63])
del a[-1]
a.insert(1, 45)
print(a, a.pop(), a.pop(0), len(a), a.find(b"E"), a[::-1], a.upper(), bytes(a), a == b"-ELlo!!", a * 2, a + b"x", a.copy() is a)
a.remove(33)
a.reverse()
a.clear()
print(a, bytearray(3), bytearray("é", "latin-1"), bytearray(b"ab").decode(), bytearray([1, 2]).hex())
for bad in (lambda: bytes([256]), lambda: b"a" + "b", lambda: bytes("x"), lambda: b"abc".index(b"z"), lambda: bytearray(b"a").append(300), lambda: b"a"[9], lambda: bytes(-1), lambda: bytes.fromhex("4"), lambda: b"abc".split("b"), lambda: bytes([1, "a"]), lambda: b"a".join(["b"]), lambda: b"x".__setitem__(0, 1)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
