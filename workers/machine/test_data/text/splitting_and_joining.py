"""split, rsplit, splitlines, partition, rpartition and join in every form."""

text = "  one  two\tthree \n four "
print(text.split(), text.split(None), text.split(None, 2), text.rsplit(None, 2), text.split(maxsplit=1), text.rsplit(maxsplit=1), text.split(" "), text.split(sep=" ", maxsplit=3))
print("a,b,,c,".split(","), "a,b,,c,".rsplit(","), "a,b,,c,".split(",", 2), "a,b,,c,".rsplit(",", 2), "a,b".split(",", 0), "a,b".split(",", -1), "a, b, c".split(", "), "aXXbXXXc".split("XX"), "aXXbXXXc".rsplit("XX"))
print("".split(), "".split(","), "   ".split(), " ".split(" "), "abc".split("abc"), "aaa".split("aa"), "aaa".rsplit("aa"), "  a  b".split(None, 1), "a  b  ".rsplit(None, 1), "a b".split(None, 0), "  a b ".rsplit(None, 0))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="), "=".partition("="), "".partition("x"), "a::b".partition("::"), "x".partition("x"))
print("a\nb\r\nc\rd\n".splitlines(), "a\nb\r\nc\rd\n".splitlines(True), "a\n\nb".splitlines(), "".splitlines(), "\n".splitlines(), "a".splitlines(keepends=True), "a\n".split("\n"))
print([ascii(line) for line in "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i\x1fj".splitlines()], ascii("a\u00a0b\u2003c\x1fd".split()))
print(b"a b  c".split(), b"a,b,c".split(b",", 1), b"a,b,c".rsplit(b",", 1), b"a\nb\r\nc\x0bd".splitlines(), b"k=v".partition(b"="), bytearray(b"k=v").rpartition(b"="), b"a\x1cb".split(), bytearray(b"a b").split())
print(",".join("abc"), ", ".join(["x", "y"]), "".join(()), "-".join(str(n) for n in range(4)), " ".join({"k": 1, "l": 2}), "ab".join(["1"]), b",".join([b"a", bytearray(b"b")]), bytearray(b"-").join([b"x", b"y"]))


class Word(str):
    pass


print(type("".join([Word("a")])).__name__, [type(part).__name__ for part in Word("a b").split()], "".join(map(Word, "ab")))
for action in (lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".split(5), lambda: ",".join([1, 2]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: b",".join(["a"]), lambda: ",".join([b"a"]), lambda: b"a".split(","), lambda: "a".split(",", "1"), lambda: "a".rpartition(), lambda: b"a".partition(""), lambda: b"a".split(b"")):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

line = "2024-03-05 12:30:45 [WARN] disk: 91% used: sda1"
date, time, level, rest = line.split(maxsplit=3)
year, month, day = map(int, date.split("-"))
subject, _, detail = rest.partition(": ")
print((year, month, day), time.rsplit(":", 1)[0], level.strip("[]"), subject, "|", detail)
path = "/usr/local/lib/file.tar.gz"
print(path.rpartition("/"), path.rsplit("/", 1)[1].partition("."), path.split("/")[1:], "/".join(path.split("/")[:-1]))
query = "a=1&b=two&c=&d&a=2"
print([tuple(pair.partition("=")[::2]) for pair in query.split("&")], dict(pair.split("=") for pair in query.split("&") if pair.count("=") == 1))
print("camelCaseWordsHere", "".join(" " + c.lower() if c.isupper() else c for c in "camelCaseWordsHere").split(), "snake_case_words".title().replace("_", ""))
