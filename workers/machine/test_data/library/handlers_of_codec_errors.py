# Handlers of errors that a program registers: what stands for what cannot be encoded or decoded.
# Python 3.12: errors of codecs have notes.
import codecs
import io


def stars(error):
    return "*" * (error.end - error.start), error.end


def entities(error):
    return "".join(f"<{ord(char):X}>" for char in error.object[error.start : error.end]), error.end


codecs.register_error("stars", stars)
codecs.register_error("entities", entities)
codecs.register_error("bytes", lambda error: (b"!!", error.end))
codecs.register_error("wrong", lambda error: 5)
codecs.register_error("too far", lambda error: ("", 99))
print(codecs.encode("añ€b", "ascii", "stars"), codecs.decode(b"a\xffb\xfe\xfd", "utf-8", "stars"), codecs.encode("x→", "cp1252", "entities"))
print(codecs.encode("añb", "latin-1", "bytes"), codecs.encode("a€b", "latin-1", "bytes"), codecs.lookup_error("stars") is stars)
for action in (lambda: codecs.encode("ñ", "ascii", "wrong"), lambda: codecs.encode("ñ", "ascii", "too far"), lambda: codecs.register_error("x", 5),
               lambda: codecs.lookup_error("none"), lambda: codecs.decode(b"\xff", "ascii", "xmlcharrefreplace")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
octets = io.BytesIO(b"caf\xe9")
file = codecs.EncodedFile(octets, "utf-8", "latin-1")
print(file.read(), file.data_encoding, file.file_encoding)
file.write("é".encode())
print(octets.getvalue())
