"""Bytes and bytearrays."""

b = b"hello\x00\xff"
print(b, b[0], b[1:3], list(b[:3]), b.hex(), bytes.fromhex("48 69"), b.upper(), b.find(b"l"), b"a,b".split(b","), b"x".join([b"1", b"2"]))
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(range(3)), b"abc" + b"d", b"ab" * 2, b"b" in b"abc", 97 in b"abc", b"abc" == bytearray(b"abc"))
a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b"??")
a[1:3] = b"EY!"
del a[-1]
print(a, len(a), a.pop(), a.decode(), a.startswith(b"H"), bytes(a), a.replace(b"l", b"L"), a.index(b"!"), a[::-1])
print(repr(b"it's"), repr(b'"'), repr(b"\t\n\\"), b"%d %s" % (5, b"x"), b"abc".translate(None, b"b"), b" x ".strip(), b"A".isalpha(), b"1".isdigit())
for attempt in (lambda: b"a" + "b", lambda: bytes([256]), lambda: b"abc".index(b"z"), lambda: bytes("x"), lambda: b"\xff".decode(), lambda: a.__setitem__(0, 300), lambda: "é".encode("ascii"), lambda: b"a"[5]):
    try:
        print(attempt())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
print(b"\xe9".decode("latin-1"), b"\xff\xe9a".decode("utf-8", "replace"), b"a\xff".decode("ascii", "ignore"), "é".encode("ascii", "backslashreplace"), "é€".encode("ascii", "xmlcharrefreplace"))
