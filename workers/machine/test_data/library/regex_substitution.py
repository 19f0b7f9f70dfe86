"""re.sub and re.split: functions, references, counts, escapes."""

import re


def dashrepl(match):
    return " " if match.group(0) == "-" else ""


print(re.sub("-{1,2}", dashrepl, "pro----gram-files"), re.subn("-{1,2}", dashrepl, "pro----gram-files"))
print(re.sub(r"\sAND\s", " & ", "Baked Beans And Spam", flags=re.IGNORECASE))
print(re.sub(r"def\s+([a-zA-Z_][a-zA-Z_0-9]*)\s*\(\s*\):", r"static PyObject*\npy_\1(void)\n{", "def myfunc():"))
print(re.sub(r"(?P<first>\w+) (?P<last>\w+)", r"\g<last>, \g<first> [\g<0>] \2\1", "Ada Lovelace"))
print(re.sub("a", "b", "aaaa", 2), re.subn("a", "b", "aaaa", count=3), re.sub("x*", "-", "abxd"), re.sub("", "|", "abc"), re.sub(r"\b", "|", "two words"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "3 apples, 12 pears"), re.sub("(a)|(b)", r"[\1\2]", "abc"), re.sub("(.)", r"\1\1\n", "ab"))
print(re.sub(r"(\w)(\w*)", lambda m: m.group(2) + m.group(1) + "ay", "pig latin talk"))
print(repr(re.sub("a", r"\t\\x", "a")), re.sub("a", re.escape("1+1"), "a"), re.sub(b"\\d", b"#", b"a1b2"))

print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words, words."), re.split(r"\W+", "Words, words, words.", 1), re.split("[a-f]+", "0a3B9", flags=re.IGNORECASE))
print(re.split(r"\b", "Words, words"), re.split(r"\W*", "...words..."), re.split(r"(\W*)", "...a..."), re.split("(a)|b", "xayb"), re.split("x", ""))
print(re.escape("https://www.python.org"), re.escape("a-b_c d*e#f"), re.escape(b"a.b"))

pattern = re.compile(r"(\d+)-(\d+)")
print(pattern.sub(r"\2-\1", "1-2 33-44"), pattern.subn("", "1-2 3-4", count=1), pattern.split("a1-2b3-4c"), pattern.findall("1-2 3-4"), pattern.groups, pattern.pattern)


def camel(name):
    return re.sub(r"_([a-z])", lambda m: m[1].upper(), name)


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


print(camel("some_long_name"), snake("someLongName2Go"), snake("HTTPServer"))
print(re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"), re.sub(r"^\s+|\s+$", "", "  trim me  "), re.sub(r"\s+", " ", "a \t b\n\nc"), re.sub(r"^", "> ", "one\ntwo", flags=re.M))
table = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
print(re.sub("[&<>]", lambda m: table[m[0]], "a < b && c > d"), re.sub(r"\$(\w+)", lambda m: {"x": "1"}.get(m[1], m[0]), "$x + $y"))
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)", "2024-05-17")
print(m.expand(r"\g<month>/\g<year> \1"), m.expand("plain"))
for action in (lambda: re.sub("(a)", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", "b", 5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
