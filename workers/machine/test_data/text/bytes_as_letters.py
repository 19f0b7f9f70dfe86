# Bytes as text of 32 letters in the order of numbers, and of 85 letters in two ways.
import base64
import io

for octets in (b"", b"a", b"ab", b"abc", b"abcd", b"hello world", bytes(4), bytes(7), b"    x", bytes(range(0, 256, 17))):
    print(octets, base64.b32hexencode(octets), base64.b85encode(octets), base64.a85encode(octets))
    assert base64.b32hexdecode(base64.b32hexencode(octets)) == octets
    assert base64.b85decode(base64.b85encode(octets)) == octets
    assert base64.a85decode(base64.a85encode(octets)) == octets
    assert base64.a85decode(base64.a85encode(octets, adobe=True, foldspaces=True), adobe=True, foldspaces=True) == octets
print(base64.b32hexdecode("c5h66===", casefold=True), base64.b32decode(b"M1023456", map01=b"L"))
print(base64.b85encode(b"ab", pad=True), base64.a85encode(b"ab", pad=True))
print(base64.a85encode(b"hello world, hello", wrapcol=6), base64.a85encode(b"hello world", wrapcol=8, adobe=True))
print(base64.a85decode(b"BOu!r D]\nj7"), base64.b85decode("VPaz"))
for decode, text in (
    (base64.b85decode, b"ab cd"),
    (base64.b85decode, b"~~~~~"),
    (base64.a85decode, b"ab~"),
    (base64.a85decode, b"abz"),
    (base64.a85decode, b"uuuuu"),
    (base64.b32hexdecode, b"WWWWWWWW"),
):
    try:
        decode(text)
    except ValueError as error:
        print(type(error).__name__, error)
try:
    base64.a85decode(b"abc", adobe=True)
except ValueError as error:
    print(error)
source, target, back = io.BytesIO(b"soup of the day"), io.BytesIO(), io.BytesIO()
base64.encode(source, target)
print(target.getvalue())
base64.decode(io.BytesIO(target.getvalue()), back)
print(back.getvalue())
