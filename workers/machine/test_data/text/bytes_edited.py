"""bytes and bytearray: making, slicing, editing in place, and what their repr escapes."""

print(bytes(), bytes(3), bytes([1, 2, 255]), bytes(range(97, 100)), bytes(b"x"), bytes("é", "utf-8"), bytes(bytearray(b"y")), bytes(n for n in (65, 66)), bytes({67: 0}), bytearray(2), bytearray("ab", "ascii"))
print(bytes(range(0, 48)), bytes(range(120, 136)), b"'", b'"', b"'\"", b"\\", b"\t\n\r\x0b\x00", bytearray(b"\xff\"'"), b"\101\x41", rb"\x41", Rb"\n", b"a" b"b")

data = bytearray(b"hello world")
data[0] = 72
data[-5:] = b"There"
print(data, len(data), data[0], data[1:3], data[::2], data[::-1], data[-1], 72 in data, b"lo" in data, data.count(b"e"), data.count(101), data.find(b"T"), data.rfind(b"e"), data.find(111, 5), data.index(b"o"))
data[5:6] = b", "
data[:0] = [62, 32]
data[len(data):] = bytes(2)
print(data)
del data[:2], data[-2:]
data.append(33)
data.extend(b" yes")
data.extend([46, 46])
data += b"!"
data.insert(0, 42)
data.insert(100, 43)
data.insert(-1, 47)
print(data, data.pop(), data.pop(0), data.pop(-1))
data.remove(ord("l"))
data[::3] = b"#" * len(data[::3])
print(data)
data.reverse()
copy = data.copy()
data.clear()
print(data, copy, copy == bytes(copy), copy is copy.copy(), bool(data))
del copy[::2]
copy *= 2
print(copy, copy * 0, 2 * b"ab", b"a" + bytearray(b"b"), bytearray(b"a") + b"b", type(b"a" + bytearray()).__name__, type(bytearray() + b"a").__name__)

print(b"abc".replace(b"b", b"XX"), b"aaa".replace(b"a", b"b", 2), b"ab".replace(b"", b"-"), bytearray(b"aba").replace(b"a", b""), b"ab" < b"b", b"a" == "a", b"a" == bytearray(b"a"), hash(b"a") == hash(b"a"), sorted([b"b", b"a", b"B"]), max(b"az"), sum(b"\x01\x02"), list(b"hi"), [*bytearray(b"\x01")], tuple(b""))
print(b"\x00\xff".hex(), b"abcd".hex(" "), b"abcde".hex(":", 2), b"abcde".hex(":", -2), bytes.fromhex("00 FF  7f\n"), bytearray.fromhex("c0ffee"), bytearray(b"ab").hex(), b"%r" % b"a", str(b"a"), f"{b'x'}", "%s" % b"y", repr(bytearray(b"\x80")), ascii(b"\xe9"))
print(b"a\xe9".isascii(), b"abc".isalpha(), b"A1".isalnum(), b"".isdigit(), b"Ab".swapcase(), b"a-b_c".title(), b"x".join([b"1", b"2"]), b"one two".split(), b" a ".strip(), b"abc".find(b""), b"abc".find(b"", 4), b"abc".rfind(b""), b"abc".count(b""), b"abc".partition(b"b"), b"abc"[5:], b"abc"[1:2])

for action in (lambda: b"a" + "b", lambda: b"abc"[9], lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes("a"), lambda: bytes([1.5]), lambda: bytes(1.5), lambda: bytearray(b"a").append(256), lambda: bytearray(b"a").append(b"b"), lambda: bytearray().pop(), lambda: bytearray(b"a").remove(98), lambda: bytearray(b"a").__setitem__(0, 300), lambda: bytearray(b"a").__setitem__(5, 1), lambda: bytearray(b"abc").__setitem__(slice(0, 3, 2), b"x"), lambda: bytearray(b"a").__setitem__(0, b"x"), lambda: hash(bytearray()), lambda: b"a".index(b"z"), lambda: "a" in b"a", lambda: 256 in b"a", lambda: b"a".join(["b"]), lambda: bytes.fromhex("1"), lambda: bytes.fromhex("0g"), lambda: b"a" < "b", lambda: b"a" * 1.5, lambda: b"a".hex("ab"), lambda: int(b"q"), lambda: bytearray(5, "utf-8"), lambda: b"a".center(5, b"xy"), lambda: b"a".nothing, lambda: b"".__setitem__):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
