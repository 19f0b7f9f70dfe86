"""Texts beyond ASCII."""

s = "naïve café – “quoted” 日本語 😀 ß İ ﬁ"
print(len(s), s.upper(), s.lower(), s.casefold(), s.title(), s.swapcase())
print([ord(c) for c in "aé日😀"], [chr(n) for n in (97, 233, 26085, 128512)], "é" == "e\u0301", len("e\u0301"))
for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "latin-1", "ascii"):
    try:
        print(encoding, "aé€".encode(encoding))
    except UnicodeEncodeError as error:
        print(encoding, error)
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print(errors, "aé€😀".encode("ascii", errors), end=" ")
print()
for octets in (b"\xff\xfe", b"caf\xc3", b"a\x80b", b"\xe6\x97\xa5"):
    try:
        print(octets.decode())
    except UnicodeDecodeError as error:
        print(error, "|", octets.decode("utf-8", "replace"), "|", octets.decode("latin-1"), "|", octets.decode(errors="ignore"))
print("日本語".isalpha(), "٣".isdigit(), int("٣"), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "Ⅷ".isnumeric(), "é".isidentifier(), "\u00a0".isspace(), "é".isascii(), "a\u200bb".isprintable(), repr("\u200b\xad\u3000é\x7f"))
print(sorted(["é", "e", "z", "a", "É"]), max("aé"), "ß" < "é", "日" in s, s.find("日"), s[::-1][:4], s.split(" ")[1], "é".center(5, "·"), "日本".ljust(4, "*"), ascii(s[:6]), "ǆ".title(), "ὈΔΥΣΣΕΎΣ".lower(), "\u2028a\x1cb\x85c".splitlines())
naïve = 5
print(naïve, {"é": 1}, "\t\\\'\"", 'it\'s', "it's \"x\"", b"\xe9 \x00a", r"\n", "a" "b")
