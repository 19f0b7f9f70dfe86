# bytes and bytearray.
def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


data = b"hello world"
print(data, data[0], data[-1], data[1:4], data[::-1], len(data), list(data[:3]), data + b"!", data * 2, b"l" in data, 104 in data, data == b"hello world", data < b"i", hash(data) == hash(bytes(data)))
for value in (b"", b"a", b"it's", b'"', b"'\"", b"\x00\xff\n\t\\", bytes(range(40, 60)), bytearray(b"ab"), bytearray()):
    print(repr(value), str(value), value.upper(), value.title(), value.swapcase(), value.capitalize(), value.isalpha(), value.isspace(), value.islower(), value.hex(), value.split(), value.splitlines(), value.strip())
for sub in (b"o", b"l", b"", b"xyz", 108):
    print(sub, data.find(sub), data.rfind(sub), data.count(sub), data.find(sub, 5), data.rfind(sub, 0, 5))
print(data.split(b"o"), data.rsplit(b"o", 1), data.partition(b" "), data.rpartition(b"l"), data.replace(b"l", b"L"), data.replace(b"l", b"", 2), b"ab".replace(b"", b"-"), b"aXbXc".split(b"X", 1))
print(b"a\nb\r\nc".splitlines(), b" a b ".split(), b"xxaxx".strip(b"x"), b"abc".center(7, b"*"), b"abc".ljust(5) + b"|", b"abc".rjust(5), b"-5".zfill(4), b", ".join([b"a", b"b"]), b"".join([]))
print(data.startswith(b"he"), data.endswith((b"x", b"ld")), data.removeprefix(b"hello "), data.removesuffix(b"world"), b"ab".hex(":"), b"abcde".hex("-", 2), b"abcde".hex("-", -2), bytes.fromhex("01 ff 0a"))
print(bytes(3), bytes([1, 2, 255]), bytes(b"ab"), bytes("é", "utf-8"), bytes(range(3)), bytearray(2), bytearray([1, 2]), bytes(bytearray(b"x")), bytes(n for n in (1, 2)))
print(b"abc".decode(), "é€".encode().decode("utf-8"), b"\xe9".decode("latin-1"), b"\xff\xfea\x00".decode("utf-16"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "ignore"), b"\xff".decode("utf-8", "backslashreplace"))
array = bytearray(b"abc")
array.append(100)
array.extend(b"ef")
array.extend([103, 104])
array.insert(0, 65)
print(array, array.pop(), array.pop(0), array, array.index(b"c"))
array.remove(98)
array.reverse()
array += b"!"
array *= 2
print(array, array.copy() == array, array[0])
array[0] = 90
del array[1]
array.clear()
print(array, bytearray(b"x") + b"y", b"x" + bytearray(b"y"), bytearray(b"a") == b"a", bytearray(b"%d") % 5)
for call in (lambda: bytes(-1), lambda: bytes("a"), lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(3, "x"), lambda: bytes.fromhex("0 1"), lambda: bytes.fromhex("zz"),
             lambda: b"abc".find("a"), lambda: b"abc".index(b"x"), lambda: b",".join(["a"]), lambda: b"a b".split(5), lambda: b"abc".startswith("a"), lambda: b"a".replace("a", "b"),
             lambda: bytearray(b"a").append(256), lambda: bytearray(b"a").append("x"), lambda: bytearray().pop(), lambda: bytearray(b"abc").remove(5), lambda: bytearray(b"a").extend([300]),
             lambda: bytearray(b"abc").pop(9), lambda: b"abc".find(300), lambda: b"\xff\xff".decode(), lambda: b"\xe4".decode(), lambda: b"a\xe4b".decode(), lambda: b"\xff".decode("ascii"),
             lambda: b"a" + "b", lambda: b"a" < "b", lambda: b"a".decode("x"), lambda: b"a"[5], lambda: b"a" * 1.5, lambda: b"a" + 1):
    show("error", call)
