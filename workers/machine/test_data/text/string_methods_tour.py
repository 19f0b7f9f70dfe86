"""Methods of strings."""

s = "  Hello, World  "
print([s.strip(), s.lstrip(), s.rstrip(), s.lower(), s.upper(), s.swapcase(), s.title(), s.strip().capitalize(), s.casefold()])
print("a,b,,c".split(","), "a b  c ".split(), "a,b,c".rsplit(",", 1), "a\nb\r\nc".splitlines(), "k=v=w".partition("="), "k=v=w".rpartition("="))
print("-".join(["x", "y"]), "abc".replace("b", "BB"), "aaa".replace("a", "b", 2), "abc".find("c"), "abc".rfind("z"), "banana".count("an"), "banana".index("n", 3))
print("abc".startswith(("x", "a")), "abc".endswith("bc"), "abc".center(9, "*"), "abc".ljust(5) + "|", "abc".rjust(5), "42".zfill(5), "-42".zfill(5))
print("abc123".isalnum(), "abc".isalpha(), "123".isdigit(), "½".isnumeric(), "a1".isidentifier(), " \t".isspace(), "Abc Def".istitle(), "ABC".isupper())
print("prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"), "abc".translate(str.maketrans("ab", "xy", "c")), "a\tb".expandtabs(4))
print("abc" * 2, "b" in "abc", "abc"[::-1], "abc"[1:], "abc"[-2], max("hello"), sorted("hello"), list(enumerate("ab")), len("héllo"))
print("ß".upper(), "İ".lower() == "i̇", "straße".casefold(), "ǅ".title(), "éa".encode(), "éa".encode("latin-1"), b"\xc3\xa9".decode(), "\u2022")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t nl\n \\ \x00 \x7f é \u200b \U0001f600"), ascii("é€😀"))
print("one" "two", r"raw\n", "a\
b", """triple
quoted""", 'x' if "" else 'y', "abc" < "abd", "Z" < "a", "" < "a")
