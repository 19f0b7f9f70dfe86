# codecs: lookup, encoding whole and in parts, streams, marks, error handlers.
# Python 3.12: errors of codecs are raised as they are, with a note.
import codecs
import io

for name in ["utf8", "UTF-8", "latin-1", "L1", "ASCII", "us-ascii", "utf-16le", "U8", "utf-8-sig", "utf 32", "hex", "rot13", "base64"]:
    info = codecs.lookup(name)
    print(name, info.name, isinstance(info, tuple), len(info))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE, codecs.BOM_LE == codecs.BOM_UTF16)
print(codecs.encode("né", "utf-8"), codecs.decode(b"n\xc3\xa9"), codecs.encode("né", "ascii", "xmlcharrefreplace"), codecs.decode(b"\xff", "utf-8", "replace"))
print(codecs.encode("Hello", "rot13"), codecs.decode("Uryyb", "rot_13"), codecs.encode(b"ab", "hex"), codecs.decode("6162", "hex"))
print(codecs.encode(b"any bytes", "base64"), codecs.decode(b"YW55", "base64"), codecs.getencoder("utf-8")("é!"), codecs.getdecoder("latin1")(b"\xe9"))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: codecs.lookup("nope"))
attempt(lambda: codecs.encode("x", "nope"))
attempt(lambda: codecs.encode("é", "ascii"))
attempt(lambda: codecs.decode(b"a\xe2\x82", "utf-8"))
attempt(lambda: codecs.decode(b"x", "hex"))
attempt(lambda: codecs.encode("x", "hex"))
attempt(lambda: codecs.encode(5))
attempt(lambda: codecs.decode("x"))
attempt(lambda: codecs.lookup_error("nope"))
attempt(lambda: codecs.register(5))

text = "aé€😀z"
for name in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "latin-1"]:
    whole = (text if name != "latin-1" else "aéz").encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    parts = [decoder.decode(whole[at : at + 1]) for at in range(len(whole))]
    parts.append(decoder.decode(b"", True))
    print(name, parts)
    encoder = codecs.getincrementalencoder(name)()
    print("   ", [encoder.encode("a"), encoder.encode("é"), encoder.encode("", True)])
decoder = codecs.getincrementaldecoder("utf-8")()
print(repr(decoder.decode(b"abc\xe2\x82")), decoder.getstate(), repr(decoder.decode(b"\xac!")), decoder.getstate())
decoder.decode(b"\xe2")
attempt(lambda: decoder.decode(b"", final=True))
decoder.reset()
attempt(lambda: decoder.decode(b"ok\xff"))
print(codecs.getincrementaldecoder("utf-8")(errors="replace").decode(b"\xe2\x82", True))
print(list(codecs.iterdecode([b"\xe2", b"\x82\xac", b"", b"x"], "utf-8")), list(codecs.iterencode(["a", "", "é"], "utf-16")))

stream = io.BytesIO()
writer = codecs.getwriter("utf-8")(stream)
writer.write("première\n")
writer.writelines(["seconde\n", "trois€"])
print(stream.getvalue())
reader = codecs.getreader("utf-8")(io.BytesIO(stream.getvalue()))
print(repr(reader.readline()), repr(reader.read()), repr(reader.read()))
print(list(codecs.getreader("utf-8")(io.BytesIO(stream.getvalue()))), codecs.getreader("latin-1")(io.BytesIO(b"a\nb")).readlines())

error = UnicodeEncodeError("ascii", "aé€b", 1, 3, "why")
for name in ["ignore", "replace", "xmlcharrefreplace", "backslashreplace"]:
    print(name, codecs.lookup_error(name)(error))
print(codecs.replace_errors(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why")), codecs.backslashreplace_errors(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why")))
attempt(lambda: codecs.strict_errors(error))


def shout(name):
    if name == "shout":
        return codecs.CodecInfo(lambda text, errors="strict": (text.upper().encode(), len(text)),
                                lambda octets, errors="strict": (bytes(octets).decode().lower(), len(octets)), name="shout")


codecs.register(shout)
print(codecs.encode("quiet", "shout"), codecs.decode(b"LOUD", "Shout"), codecs.lookup("shout").name)
