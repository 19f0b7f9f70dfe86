"""Upper, lower, title, swapcase, capitalize and casefold of special letters, and what the tests say of them."""

words = ["straße", "İstanbul", "ıI", "ﬁnance", "they're bill's", "ÿ", "µ", "ⅷ", "ⓐ", "Ⓐ", "ß", "ſ", "K", "Å", "𐐨"]
for word in words:
    print(word, word.upper(), word.lower(), word.title(), word.capitalize(), word.swapcase(), word.casefold(), len(word.upper()), len(word.lower()), len(word.casefold()))

print("-- tests")
tests = ("isupper", "islower", "istitle", "isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "isprintable", "isidentifier", "isascii")
samples = ["", "a", "A", "Aa", "aA", "A1", "1", "1a", " ", "\t", "a b", "A B", "Ab Cd", "ß", "ª", "ⅷ", "²", "½", "٣", "ก", "é", "e\u0301", "_", "a_1", "1_a", "\u00a0", "\u200b", "\xad", "😀", "﹏", "·a", "A.b", "ΑΒ", "Ⅷ", "１２", "for", "\x7f", "\u2028", "ʰ", "ー"]
for sample in samples:
    print(f"{ascii(sample):<12}", "".join("10"[not getattr(sample, test)()] for test in tests))

print("-- counted over all of Latin and Greek")
for test in tests:
    if test in ("istitle", "isidentifier", "isprintable"):
        continue
    print(test, sum(getattr(chr(n), test)() for n in range(0x250)), sum(getattr(chr(n), test)() for n in range(0x370, 0x400)), sum(getattr(chr(n), test)() for n in range(0x2000, 0x2200)))
for method in ("upper", "lower", "casefold"):
    changed = [chr(n) for n in range(0x180) if getattr(chr(n), method)() != chr(n)]
    longer = [letter for letter in changed if len(getattr(letter, method)()) > 1]
    print(method, len(changed), "".join(longer), [getattr(letter, method)() for letter in longer][:8])

print("-- compared without case")
pairs = [("STRASSE", "straße"), ("Maße", "MASSE"), ("ΣΑΣ", "σας"), ("ﬀ", "FF"), ("İ", "i"), ("ſ", "S"), ("é", "É"), ("µ", "μ"), ("K", "k")]
for one, other in pairs:
    print(one, other, one.lower() == other.lower(), one.upper() == other.upper(), one.casefold() == other.casefold())

print("-- bytes know ASCII only")
for octets in (b"Hello World", b"\xe9\xc9 abc", b"ab1", b"", b"A\x80", b"12", b" \t\n", b"Title Case's"):
    print(octets.upper(), octets.lower(), octets.title(), octets.capitalize(), octets.swapcase(), octets.isupper(), octets.islower(), octets.isalpha(), octets.isdigit(), octets.isalnum(), octets.isspace(), octets.isascii())
