# Encodings of old files: the same octets mean other letters; what an encoding lacks is an error or stands for itself.
octets = b"Montr\xe9al"
for encoding in ("cp1252", "iso8859_7", "koi8_r", "latin_1", "cp437"):
    print(encoding, octets.decode(encoding))
print("S\u00e3o Paulo".encode("cp437", "replace"), "\u20ac5".encode("cp1252"), "\u20ac".encode("iso8859-15"))
for attempt in (
    lambda: "\u20ac".encode("cp437"),
    lambda: b"\x81".decode("cp1252"),
    lambda: "x".encode("no-such-code"),
    lambda: b"x".decode("no-such-code"),
    lambda: b"x".decode("hex"),
):
    try:
        print(attempt())
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
