"""unicodedata: categories, names, characters taken apart and put together, numbers."""

import unicodedata


def without_accents(text):
    return "".join([char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)])


def slug(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join("".join([char if char.isalnum() else " " for char in plain]).lower().split())


print(without_accents("Ångström naïve résumé Čeština Łódź ﬁ ① ố"), slug("Héllo Wörld! Ça va?"))
for char in "Aé€ß½ \n$_-(»Ωжñ中한\u0301\u200bⅧ😀":
    facts = unicodedata.category(char), unicodedata.name(char, "nameless"), unicodedata.numeric(char, None)
    print(f"{ord(char):04x}", *facts)
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [ascii(unicodedata.normalize(form, text)) for text in ("é", "e\u0301", "ﬁ²", "a\u0323\u0302", "한")])
print(unicodedata.lookup("LATIN SMALL LETTER E WITH ACUTE"), unicodedata.lookup("greek small letter pi"))
print(unicodedata.lookup("GRINNING FACE") == "😀", unicodedata.decomposition("é"), unicodedata.decomposition("½"))
print(unicodedata.digit("²"), unicodedata.decimal("7"), unicodedata.numeric("¾"), unicodedata.is_normalized("NFC", "é"))
print(unicodedata.bidirectional("a"), unicodedata.mirrored("("), unicodedata.east_asian_width("中"))
for action in (
    lambda: unicodedata.name("\0"), lambda: unicodedata.lookup("NO SUCH SIGN"), lambda: unicodedata.decimal("½"),
    lambda: unicodedata.normalize("NFX", "a"), lambda: unicodedata.category("ab"), lambda: unicodedata.numeric("a"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
