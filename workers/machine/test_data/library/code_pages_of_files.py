# Encodings of one byte for each character: code pages, by codecs and by files.
import codecs
import os
import tempfile

print(codecs.decode(b"Montr\xe9al", "cp1252"), codecs.decode(b"Montr\xe9al", "iso8859_7"), codecs.decode(b"Montr\xe9al", "koi8_r"))
print(codecs.encode("São Paulo €", "cp1252"), codecs.encode("Привет", "cp1251"), codecs.encode("½ ≤ √", "cp437"), codecs.encode("œuvre €", "latin9"))
for name in "windows-1252 latin2 cyrillic greek l5 iso8859-15 KOI8-U macroman 850 cp866".split():
    info = codecs.lookup(name)
    text = codecs.decode(bytes(range(128, 256)), name, "ignore")
    print(info.name, len(text), text[60:72], codecs.decode(codecs.encode(text, name), name) == text)
for action in (lambda: codecs.encode("a→→b", "cp1252"), lambda: codecs.decode(b"a\x81", "cp1252"), lambda: codecs.lookup("cp99999")):
    try:
        action()
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
for errors in "ignore replace xmlcharrefreplace backslashreplace namereplace".split():
    print(errors, codecs.encode("añ→b", "cp437", errors), codecs.encode("añ→b", "ascii", errors))
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
with codecs.open("old.txt", "w", encoding="cp1252") as file:
    file.write("café €\n")
    file.writelines(["two\n", "three"])
print(open("old.txt", "rb").read(), open("old.txt", encoding="cp1252").read().split(), codecs.open("old.txt", "r", "cp1252").readlines())
with codecs.open("old.txt", encoding="cp1252") as file:
    print([line for line in file], file.encoding)
with open("new.txt", "w", encoding="koi8-r") as file:
    file.write("Привет")
print(open("new.txt", "rb").read(), open("new.txt", encoding="koi8-r").read(), open("new.txt", encoding="cp1251").read())
print(codecs.decode(b"a\\n\\x41\\u00e9\\101", "unicode_escape"), codecs.encode("é\n€", "unicode_escape"), codecs.encode("é€", "raw_unicode_escape"))
print(codecs.decode(codecs.encode(b"abc" * 5, "zlib"), "zlib"))
os.chdir("/")
folder.cleanup()
