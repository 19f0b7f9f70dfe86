"""bytes and bytearray: literals, methods, indexing, mutation, hex, conversions, and the errors."""

b = b"Hello, World"
print(b, b[0], b[-1:], b[2:5], b[::-1], len(b), list(b[:3]), b"l" in b, 108 in b, b + b"!", b * 2, b"a" b"b", b == bytearray(b), b"a" < b"b", bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(range(3)), bytes(b"x"), bytes(bytearray(b"y")), bytes(), b"" or "empty", bytes((1, 2)))
print(b"\x00\x7f\xff\t\n\r\\'", b'"', b"it's", b"both'\"", br"\n", b"\101", repr(b"\x1b[0m"), str(b"x"), ascii(b"\xe9"), [b"a", bytearray(b"b")], f"{b'x'} {b'x'!r:>6}")
print(b.upper(), b.lower(), b.swapcase(), b.title(), b"abc".capitalize(), b.find(b"o"), b.rfind(b"o"), b.find(111), b.index(b"W"), b.count(b"l"), b.count(108), b.startswith(b"He"), b.endswith((b"x", b"ld")), b"a,b,c".split(b","), b"a b  c".split(), b"a,b,c".rsplit(b",", 1), b"a\nb\r\n".splitlines(), b"k=v".partition(b"="), b"k=v=w".rpartition(b"="), b",".join([b"a", bytearray(b"b")]), b" x ".strip(), b"xxaxx".strip(b"x"), b"ab".center(6, b"*"), b"7".zfill(3), b"a\tb".expandtabs(4), b"ab".ljust(4) + b"|", b"aXb".replace(b"X", b"--"), b"abc".translate(None, b"b"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"pre-x".removeprefix(b"pre-"))
print(b"ab".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \t".isspace(), b"AB".isupper(), b"ab".islower(), b"\xff".isascii(), b"".isascii())
print(b"\x01\xab".hex(), b"\x01\xab\xcd".hex("-"), b"\x01\xab\xcd".hex(":", 2), b"\x01\xab\xcd\xef".hex("_", -3), bytes.fromhex("01 ab CD"), bytearray.fromhex("ff"), b"abc".decode(), b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), int.from_bytes(b"\x01\x00", "big"), (1000).to_bytes(3, "little"), hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], b"%d-%s" % (5, b"x"), memo if (memo := b"".join(bytes([c ^ 1]) for c in b"abc")) else 0)
a = bytearray(b"hello")
a[0] = 72
a[1:3] = b"EY"
a.append(33)
a.extend(b"??")
a += b"."
a.insert(0, 42)
print(a, a.pop(), a.pop(0), a, a.index(b"l"), a.count(b"?"), len(a))
a.remove(63)
del a[-1]
a.reverse()
print(a, a.copy() == a, a[::2], bool(bytearray()), a * 2, a + b"x", b"x" + a, type(b"x" + a).__name__, type(a + b"x").__name__)
a[::2] = b"123"
print(a, list(a), a.hex(), bytes(a), a.decode(), a.upper(), a.find(b"2"), sorted(a), max(a))
a[2:2] = b"inserted"
del a[:2]
print(a, a[5], a.isalpha(), a.startswith(bytearray(b"ins")), a == b"insertedl3E" or a)
c = a
c *= 2
print(c is a, len(a))
a.clear()
print(a, bytearray(3), bytearray("é", "latin-1"), bytearray([1, 2]), list(enumerate(b"ab")), list(zip(b"ab", "ab")), [x for x in b"abc" if x > 97], tuple(reversed(b"ab")), *b"hi", min(b"abc"), b"".join(c.to_bytes() for c in b"ok"))
for source in ("b'abc'[5]", "b'a' + 'a'", "'a' + b'a'", "b'a' * b'b'", "b'a' < 'a'", "b'a' == 'a'", "'a' in b'abc'", "300 in b'abc'", "None in b'abc'", "b'abc'.find('a')", "b'abc'.find(300)", "b'abc'.index(b'z')", "b'abc'.index(1)", "b'a'.join(['b'])", "b'a'.join([1])", "b'abc'.split(',')", "b'abc'.split(b'')", "b'abc'.replace('a', 'b')", "b'abc'.startswith('a')", "b'abc'.startswith(['a'])", "b'abc'.strip('a')", "b'a'.center(5, 'x')", "b'a'.center(5, b'xx')", "bytes('a')", "bytes(-1)", "bytes([256])", "bytes([-1])", "bytes(['a'])", "bytes(1.5)", "bytes(None)", "bytes('a', 'nope')", "bytes('é', 'ascii')", "bytes(5, 'utf-8')", "bytes('a', 5)", "bytes.fromhex('xx')", "bytes.fromhex('abc')", "bytes.fromhex(5)", "bytes.maketrans(b'a', b'bc')", "b'abc'.translate(b'x')", "b'\\xff'.decode()", "b'\\xff'.decode('ascii')", "b'a'.decode('nope')", "b'a'.nope", "b'a'.encode()", "bytearray(b'a').append(256)", "bytearray(b'a').append('a')", "bytearray(b'a').append(b'a')", "bytearray(b'a').remove(5)", "bytearray().pop()", "bytearray(b'a').pop(5)", "bytearray(b'a').extend([300])", "bytearray(b'a').insert(0, 'x')", "bytearray(b'a')[5]", "hash(bytearray())", "bytearray(b'abc').__setitem__(0, 300)", "bytearray(b'abc').__setitem__(9, 3)", "bytearray(b'abc').__setitem__(0, 'x')", "bytearray(b'abcd').__setitem__(slice(0, 4, 2), b'x')", "b'abc'.__setitem__", "b'a'.hex('xx')", "b'a'.zfill('a')", "ord(b'a')", "ord(b'ab')", "int(b'12')", "int(b'x')", "float(b'1.5')", "b'%s' % 'x'", "b'%d' % b'x'", "b'a' % 1", "b'abc'.count('a')", "b'a'.upper(1)", "str(b'abc', 'ascii')", "str(b'\\xff', 'ascii', 'replace')"):
    try:
        print(source, "=", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
