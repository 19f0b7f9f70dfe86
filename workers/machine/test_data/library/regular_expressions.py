"""`re`: searching, groups, replacing, splitting, flags."""

import re

log = "2024-05-01 ERROR disk full; 2024-05-02 INFO ok; 2024-05-03 ERROR no route"
pattern = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d) (?P<level>[A-Z]+)")
for found in pattern.finditer(log):
    print(found.span(), found["level"], found.group("year", "day"), found.groupdict())
print(re.findall(r"ERROR (\w+) (\w+)", log), re.findall(r"\b\w{2}\b", log))
print(re.sub(r"(\d+)-(\d+)-(\d+)", r"\3.\2.\1", log), re.subn("ERROR", "E", log)[1])
print(re.sub(r"\w+", lambda m: m.group().title(), "the quick fox", count=2))
print(re.split(r"[;,]\s*", "a; b,c ;d"), re.split(r"(-)", "1-2-3", maxsplit=1))
print(re.match("a", "ba"), re.search("a", "ba"), re.fullmatch(r"\d+", "123"), re.fullmatch(r"\d+", "123a"))
print(re.findall("^x", "x\ny\nx", re.M), re.findall("a.c", "a\nc abc", re.S), re.findall("AB", "abAb", re.I))
print(re.escape("1+1=2?"), re.compile(r"a+?b*", re.I | re.X), re.search(r"(a)|(b)", "b").groups())
email = re.compile(r"""
    ([\w.]+)   # who
    @
    ([\w.]+)   # where
""", re.VERBOSE)
print(email.findall("ada@x.org, bob.b@y.net"))
for wrong in ("(", "[a", "*", r"\1", "a{2,1}", "(?P<n>a)(?P<n>b)"):
    try:
        re.compile(wrong)
    except re.error as error:
        print(wrong, error)
print(re.findall(r"(?<=\$)\d+", "$5 and $60"), re.findall(r"\w+(?!\w|:)", "a: b c:"), re.match(r"(.)(.)\2\1", "abba").group())
