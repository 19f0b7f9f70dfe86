"""Methods of strings, each on several strings."""

words = ["", "Hello World", "  pad\t\n", "abc123", "ÀÉ", "a-b_c", "ALLCAPS", "tab\tbed"]
for name in ("capitalize", "casefold", "lower", "upper", "title", "swapcase", "strip", "lstrip", "rstrip", "isalnum", "isalpha", "isascii", "isdigit", "isidentifier", "islower", "isupper", "isspace", "istitle", "isprintable", "isnumeric", "isdecimal", "split", "splitlines", "expandtabs", "encode"):
    print(name, [getattr(word, name)() for word in words])
s = "the rain in Spain"
print(s.find("ain"), s.rfind("ain"), s.find("ain", 6), s.find("zz"), s.index("rain"), s.rindex("in"), s.count("in"), s.count(""), s.replace("ain", "AIN", 1), s.startswith("rain", 4), s.endswith(("x", "Spain")), s.partition(" in "), s.rpartition("ai"), s.partition("zz"), s.split(maxsplit=2), s.rsplit(None, 1), s.split("ain"), s.removeprefix("the "), s.removesuffix("ain"))
print("7".zfill(3), "-7".zfill(4), "x".center(5, "*"), "x".ljust(3, ".") + "|", "x".rjust(3), ",".join(["a", "b"]), "".join([]), "-".join("abc"), "xxhixx".strip("x"), "www.example.com".strip("cmowz."), "a,b,,c".split(","), " a  b ".split(" "), "a\nb\r\nc\n".splitlines(True), "abc".translate({97: "A", 98: None}), "hello".translate(str.maketrans("el", "ip")), str.maketrans({"a": 1}), "{:>5}".format("r"), "a" in s, s[::-1], s[4:8], s[-5:], s[::5], len(s), s * 0, min(s), max(s), sorted(set("hello")), "b" > "a" > "Z", "x".join("ab") == "axb")
for bad in (lambda: "a".index("b"), lambda: "a".split(""), lambda: "a" + 1, lambda: "a"[5], lambda: ",".join([1]), lambda: "a".center(5, "ab"), lambda: "abc".replace("a"), lambda: "a".startswith(1), lambda: "a".encode("nope"), lambda: ord("ab"), lambda: chr(-1), lambda: "a" * "b", lambda: int("a"), lambda: "x".rindex("y"), lambda: "a".partition("")):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, LookupError) as error:
        print(type(error).__name__, error)
