"""Byte order marks, names of encodings in errors, and letters with a form of their own at the end of a word."""

print("é".encode("utf-8-sig"), b"\xef\xbb\xbfhi".decode("utf-8-sig"), b"hi".decode("utf-8-sig"))
for convert in (
    lambda: "é".encode("ascii", "surrogateescape"),
    lambda: b"h\x00i".decode("utf-16-le"),
    lambda: b"h\x00i".decode("utf-16"),
    lambda: b"\xfe\xffi".decode("utf-16"),
    lambda: b"\x00\xd8h\x00".decode("utf-16"),
    lambda: b"i".decode("utf-32-be"),
    lambda: b"\xff".decode("utf-8-sig"),
):
    try:
        print(convert())
    except UnicodeError as error:
        print(type(error).__name__, error)
print("ΣΊΣΥΦΟΣ".title(), "ΣΊΣΥΦΟΣ ΣΣ".swapcase(), "ẞ".casefold(), "ა".title())
print([text.istitle() for text in (b"Ab", b"ab", b"AB", b"", b"A", b"1 Ab C", b"a B")])
