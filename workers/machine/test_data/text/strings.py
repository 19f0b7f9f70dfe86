# Methods of str.
def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


texts = ["", "a", "hello world", "Hello World", "HELLO", "  spaced  out  ", "tab\tand\nline", "Grüße €uro", "ßtraße", "ǆ ﬁ İ", "123", "12a", "x1",
         "they're bill's", "ÀÉÎ", "²³", "٣٤", "½", "Ⅷ", "日本語", "a-b_c", "\u2028", "🎉 party", "\x1c\x85", "i̇"]
methods = ["capitalize", "casefold", "lower", "upper", "swapcase", "title", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier",
           "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "expandtabs"]
for text in texts:
    print(repr(text), len(text), ascii(text), [getattr(text, method)() for method in methods])
for text in ("hello world", "aaa", "", "äöüäöü", "ab ab ab"):
    for sub in ("o", "a", "", "ab", "ü", "xyz"):
        print(text, repr(sub), text.find(sub), text.rfind(sub), text.count(sub), text.find(sub, 2), text.rfind(sub, 1, 4), text.count(sub, 1, -1),
              text.startswith(sub), text.endswith(sub), text.startswith(sub, 1), text.endswith(sub, 0, 3), sub in text, text.find(sub, -3), text.find(sub, 50),
              text.replace(sub, "-"), text.replace(sub, "<>", 1), text.removeprefix(sub), text.removesuffix(sub))
        if sub:
            print(text.split(sub), text.rsplit(sub, 1), text.split(sub, 1), text.partition(sub), text.rpartition(sub))
print("a b  c d".split(None, 2), " a b ".split(None, 1), " a b c ".rsplit(None, 1), "a,b,,c".split(","), ",".split(","), "".split(","), "".split())
print("a\nb\r\nc\rd\x0be\x1cf\u2028g".splitlines(), "a\nb\r\n".splitlines(True), "\n\n".splitlines())
print("xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "x".center(4), "x".center(5, "*"), "ab".center(5, "*"), "ab".center(6, "*"),
      "x".ljust(3) + "|", "x".rjust(3, "é"), "42".zfill(5), "-42".zfill(5), "+1".zfill(4), "".zfill(2), "abc".zfill(2), "a\tbc\td".expandtabs(4), "\t".expandtabs(0))
print(",".join(["a", "b"]), "".join(("x", "y")), "-".join("abc"), ", ".join({"k": 1, "l": 2}), "|".join(str(n) for n in range(3)), " ".join(map(str, [1, 2])))
print("hello".translate({ord("l"): "L", ord("h"): None, ord("o"): 48}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": "b", 99: None}))
print("a" "b" + "c", "ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "abc"[1], "abc"[-1], "abcdef"[1:4], "abcdef"[::-1], "äöü"[1], "äöü"[::2], "a" < "b", "a" < "B", "ab" < "abc", "z" > "ä")
print("x" in "xyz", "xy" in "xyz", "" in "", "a".encode(), "é€🎉".encode(), "é".encode("latin-1"), "é€".encode("ascii", "ignore"), "é€".encode("ascii", "replace"),
      "é€".encode("ascii", "xmlcharrefreplace"), "é€".encode("ascii", "backslashreplace"), "aé".encode("utf-16"), "a".encode("utf-16-be"), "a".encode("utf-32-le"))
for call in (lambda: "a".find(1), lambda: "a".split(1), lambda: "a".split(""), lambda: "a".count(1), lambda: "a".replace(1, 2), lambda: "a".partition(""), lambda: "a".partition(1),
             lambda: "a".removeprefix(1), lambda: "a".strip(1), lambda: "abc".index("x"), lambda: "abc".rindex("x"), lambda: "a".startswith(1), lambda: "a".startswith((1,)),
             lambda: "a".center(5, "xx"), lambda: "a".center(5, 1), lambda: "a".center("x"), lambda: "a".join(5), lambda: "a".join([1]), lambda: "a".join(["b", None]),
             lambda: "a" + 1, lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" < 1, lambda: "a".encode("x"), lambda: "é".encode("ascii"), lambda: "éé".encode("ascii"), lambda: "a".encode(5),
             lambda: "é".encode("ascii", "foo"), lambda: str.upper(5), lambda: "a".maketrans("a"), lambda: "a".maketrans("a", "bb"), lambda: "a".maketrans("a", 5),
             lambda: str(b"abc", "utf-8"), lambda: str(b"\xff", "utf-8"), lambda: str(5, "utf-8"), lambda: str("a", "utf-8"), lambda: "abc"[5], lambda: "abc"["a"], lambda: "a".translate(5),
             lambda: "x" * 10**18, lambda: 1 in "abc", lambda: "a" - "b", lambda: "a".foo, lambda: -"a"):
    show("error", call)
print(str(), str(5), str("a"), str(None), str(b"abc"), str([1, "a"]), repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\\ \n\r\t\x00\x7f\x80\xad\u200b\ue000😀"), ascii("é😀"))


class Name(str):
    def shout(self):
        return self.upper() + "!"


name = Name("ada")
print(name, name.shout(), type(name.upper()).__name__, name == "ada", {name: 1}["ada"], name + "x", [name], f"{name:>5}", isinstance(name, str), len(name), name[0])


class Loud(str):
    def __str__(self):
        return "LOUD " + super().__str__()

    def __repr__(self):
        return "<" + super().__repr__() + ">"

    def __add__(self, other):
        return Loud(super().__add__(other))

    def __eq__(self, other):
        return super().__eq__(other)

    def __hash__(self):
        return super().__hash__()


loud = Loud("x")
print(loud, repr(loud), [loud], f"{loud}", "%s %r" % (loud, loud), loud + "y", type(loud + "y").__name__, loud == "x", {loud: 2}["x"])
