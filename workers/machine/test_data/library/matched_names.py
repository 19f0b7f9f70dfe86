"""fnmatch, os's environment, string methods for tables and names."""

import fnmatch
import os
import string
from fnmatch import filter as keep, fnmatchcase, translate

names = ["readme.txt", "setup.py", "main.py", "Main.PY", "data1.csv", "data12.csv", ".hidden", "a[b].txt", "sub/file.py"]
for pattern in ("*.py", "data?.csv", "data[0-9]*.csv", "[!m]*.py", "*", ".*", "a[[]b].txt", "*/*.py", "readme", "?ain.*", "[a-m]*", "**", ""):
    print(repr(pattern), keep(names, pattern))
print(fnmatch.fnmatch("foo.TXT", "*.txt"), fnmatchcase("foo.TXT", "*.txt"), fnmatchcase("abc", "a?c"), fnmatchcase("a\nc", "a?c"), fnmatchcase("[", "["), fnmatchcase("a-c", "a[-]c"))
import re

print([bool(re.match(translate(p), "photo_01.jpg")) for p in ("*.jpg", "photo_??.*", "*[2-9].jpg", "photo")])

print(os.sep, os.linesep == "\n", os.name, os.path.join("a", "b"), os.environ.get("NO_SUCH_VARIABLE_AT_ALL", "unset"), os.getenv("NO_SUCH_VARIABLE_AT_ALL", 5), isinstance(os.getpid(), int), os.cpu_count() > 0)
os.environ["FOR_THIS_PROGRAM"] = "value"
print(os.environ["FOR_THIS_PROGRAM"], os.getenv("FOR_THIS_PROGRAM"), os.environ.pop("FOR_THIS_PROGRAM"), "FOR_THIS_PROGRAM" in os.environ)
for action in (lambda: os.environ["NO_SUCH_VARIABLE_AT_ALL"],):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)

rows = [("name", "price", "count"), ("apple", 1.5, 10), ("watermelon", 12.25, 3), ("fig", 0.333, 12000)]
widths = [max(len(str(row[n])) for row in rows) for n in range(3)]
for row in rows:
    print(" | ".join(str(cell).ljust(w) if isinstance(cell, str) else str(cell).rjust(w) for cell, w in zip(row, widths)))
for name, price, count in rows[1:]:
    print(f"{name:.<15}{price:>8.2f}{count:>10,}{price / 100:>8.1%}{count:>+8}{count:#x}")
print("{:^20}|{:*<8}|{:=+6d}|{:08.3f}|{:_}|{:e}|{:g}|{:b}|{:o}|{:X}|{:c}|{:%}".format("mid", "left", 42, 3.14159, 1234567, 12345.678, 1e-7, 10, 64, 255, 65, 0.5))
print("%5s|%-5s|%05d|%+.2f|%x|%%|%r|%c|%10.3e" % ("a", "b", 42, 2.5, 255, "q", "z", 12345.678))
table = str.maketrans("aeiou", "12345", "xyz")
print("examine lazy zebra".translate(table), "naïve".encode("ascii", "ignore"), "naïve".encode("ascii", "replace"), "naïve".encode("ascii", "xmlcharrefreplace"), "naïve".encode("ascii", "backslashreplace"), "tab\tbed".expandtabs(4), "a,b,,c".split(","), "a b  c".split(), "k=v=w".partition("="), "k=v=w".rpartition("="), "line\nbreak\r\nend".splitlines(), "x".zfill(3), "-5".zfill(4), "Hello".swapcase(), "ßtraße".casefold(), "ab12".isalnum(), "they're bill's".title(), string.capwords("they're bill's"), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"))


def caesar(text, shift):
    letters = string.ascii_lowercase
    moved = letters[shift:] + letters[:shift]
    return text.translate(str.maketrans(letters + letters.upper(), moved + moved.upper()))


print(caesar("Hello, World!", 13), caesar(caesar("Hello, World!", 13), 13), "".join(c for c in "He(l)lo!?" if c not in string.punctuation), sorted("banana cherry Apple".split(), key=str.casefold), "".join(sorted(set("mississippi"), key="mississippi".index)))


def slug(text):
    kept = "".join(c if c.isalnum() else " " for c in text.lower())
    return "-".join(kept.split())


def words(n):
    small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return small[n]
    if n < 100:
        return tens[n // 10] + ("-" + small[n % 10] if n % 10 else "")
    if n < 1000:
        return small[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    return words(n // 1000) + " thousand" + (" " + words(n % 1000) if n % 1000 else "")


print(slug("Hello, World! It's 2024"), [words(n) for n in (7, 42, 100, 999, 12345)], [f"{n}{'th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}" for n in (1, 2, 3, 4, 11, 21, 112, 103)])
