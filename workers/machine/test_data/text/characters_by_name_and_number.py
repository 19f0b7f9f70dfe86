"""unicodedata: names, numbers, kinds and widths of characters of many scripts; searches by name; other forms."""

import re
import unicodedata

howto = chr(233) + chr(0x0BF2) + chr(3972) + chr(6000) + chr(13231)
for at, char in enumerate(howto):
    print(at, f"{ord(char):04x}", unicodedata.category(char), unicodedata.name(char))
print(unicodedata.numeric(howto[1]))
for char in "1\xbc\xb2\u0969\u136b\u216b\u2466\u2480\u3285":
    kinds = [name for name in ("isdecimal", "isdigit", "isnumeric") if getattr(char, name)()]
    number, name = unicodedata.numeric(char), unicodedata.name(char)
    print(f"U+{ord(char):04x}", bool(re.match(r"\d", char)), kinds, f"{number:5.2f}", name)


def find(*words, start=32, end=0x20000):
    """The characters whose names have all these words."""
    wanted = {word.upper() for word in words}
    for code in range(start, end):
        name = "" if 0xD800 <= code < 0xE000 else unicodedata.name(chr(code), "")
        if wanted <= set(name.split()):
            print(f"U+{code:04X} {chr(code)} {name}")


find("cat", "smiling")
find("chess", "knight", end=0x2700)
find("digit", "eight", start=0x600, end=0xE00)
print([unicodedata.numeric(char) for char in "三百億½Ⅻ௲"], [unicodedata.digit(char) for char in "፫②٣"])
print([unicodedata.east_asian_width(char) for char in "aéあＡｱ★😀½"])
print([unicodedata.category(char) for char in "مँ㎯☃😀가"])
print([unicodedata.combining(char) for char in "\u0301\u05b0\u064b\u093ca"], unicodedata.lookup("ARABIC LETTER ALEF"))
print(ascii(unicodedata.normalize("NFD", "がé")), unicodedata.normalize("NFC", "か\u3099e\u0301"))
print(unicodedata.normalize("NFKC", "ｶﾞＡ１㍿㎏①４²ﬁ"))
print(ascii(unicodedata.normalize("NFC", "\u0915\u093c")))
print("; ".join([unicodedata.name(char, "?") for char in "שנमส🦀🥑🚀〠"]))


def without_accents(text):
    return "".join([char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)])


print(without_accents("pýtĥöñ is awesome, ¿señor?"), ascii(without_accents("שָׁלוֹם")))
