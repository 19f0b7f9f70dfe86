"""Encoding and decoding with every error handler."""

text = "aé€😀z"
handlers = ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace")
for encoding in ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32-le"):
    for handler in handlers:
        try:
            print(f"{encoding:<10}{handler:<18}", text.encode(encoding, handler))
        except UnicodeEncodeError as error:
            print(f"{encoding:<10}{handler:<18}", ascii(str(error)))

print("-- decoding")
octets = [b"abc", b"caf\xe9", b"\xc3\xa9", b"\xe2\x82", b"\xe2\x28\xa1", b"\xff\xfe", b"a\x80b", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b""]
for piece in octets:
    for encoding in ("utf-8", "ascii"):
        try:
            print(encoding, piece, ascii(piece.decode(encoding)))
        except UnicodeDecodeError as error:
            print(encoding, piece, error)
            print("  ", *(ascii(piece.decode(encoding, handler)) for handler in ("ignore", "replace", "backslashreplace")))

print("-- names of encodings")
for name in ("utf8", "UTF-8", "utf_8", "U8", "latin1", "ISO-8859-1", "l1", "us-ascii", "646", "utf-16", "UTF-16BE", "utf-32", "utf-32-be"):
    print(name, "é".encode(name, "replace"), end="; ")
print()
print(ascii(b"\xef\xbb\xbfhi".decode()), b"\xff\xfeh\x00".decode("utf-16"), b"\xfe\xff\x00h".decode("utf-16"), str(b"\xe9", "latin-1"), str(bytearray(b"x"), encoding="ascii"), bytes("é", "utf-8"), bytearray("é", "latin-1"), str(b"\xff", errors="replace") == "\ufffd")

print("-- refused")
for action in (lambda: "a".encode("no-such"), lambda: b"a".decode("no-such"), lambda: "é".encode("ascii", "no-such"), lambda: bytes("a"), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: "a".encode(5), lambda: bytes(5, "utf-8"), lambda: bytes([1], "ascii")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
made = UnicodeDecodeError("utf-8", b"abc", 1, 2, "made up")
print(made, repr(made), made.args)
made = UnicodeEncodeError("ascii", "aéb", 1, 2, "made up")
print(made, repr(made), isinstance(made, ValueError))
