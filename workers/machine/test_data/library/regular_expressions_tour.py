"""re as its how-to uses it."""

import re

print(re.match(r"\d+", "42 apples").group(), re.match(r"\d+", "no"), re.search(r"\d+", "a 42"), re.fullmatch(r"\w+", "word!"), re.findall(r"\d+", "1 22 333"))
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "on 2024-05 or so")
print(m.group(), m.group(1), m["month"], m.groups(), m.groups("none"), m.groupdict(), m.span(), m.start("month"), m.end(), m.lastgroup, m.string[:2], m.re.pattern)
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\d", lambda m: str(int(m[0]) * 2), "1a2b"), re.subn("a", "b", "banana", count=2), re.sub(r"(?P<x>a)", r"[\g<x>\g<0>]", "cat"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b-c"), re.split(r"\W+", "Words, words.", maxsplit=1), re.split(r"\b", "hi you"))
print(re.findall(r"(\w)(\d)", "a1 b2"), [m.span() for m in re.finditer("an", "banana")], re.findall(r"(?i)HELLO", "Hello hello"), re.findall("^.", "a\nb", re.M), re.findall("a.b", "a\nb", re.S))
pattern = re.compile(r"""
    (\d+)   # digits
    \s*
    (kg|g)  # unit
""", re.VERBOSE | re.IGNORECASE)
print(pattern.findall("3 kg and 20G"), pattern.groups, bool(pattern.flags & re.I), pattern.match("x3kg", 1).group(2), pattern == re.compile(pattern.pattern, pattern.flags))
print(re.findall(r"a+?", "aaa"), re.findall(r"<.*?>", "<a><b>"), re.findall(r"<.*>", "<a><b>"), re.findall(r"a{2,3}", "aaaaa"), re.findall(r"(?:ab)+", "ababx"), re.findall(r"\bcat\b", "cat concat"))
print(re.findall(r"(?<=\$)\d+", "$5 7"), re.findall(r"\d+(?!%)\b", "5 6%"), re.findall(r"(?<!-)\b\d", "1 -2"), re.findall(r"(?=(aa))", "aaaa"), re.match(r"(\w)\1", "oops"), re.search(r"(\w)\1", "oops")[0])
print(re.escape("a.b*c"), re.match(re.escape("1+1"), "1+1")[0], re.findall(r"[^\W\d_]+", "ab_1é"), re.findall(r"\w+", "é_1", re.ASCII), re.sub(r"\s+", " ", " a \t b\n"))
for bad in ("(", "a**", "[z-a]", "(?P<n>a)(?P<n>b)", "\\", "*a"):
    try:
        re.compile(bad)
    except re.error as error:
        print(bad, "->", error.msg, error.pos)
try:
    m.group(9)
except IndexError as error:
    print("IndexError:", error)
tokens = re.compile("|".join(f"(?P<{n}>{p})" for n, p in {"NUM": r"\d+", "OP": r"[-+*/()]", "SKIP": r"\s+", "BAD": "."}.items()))
print([(t.lastgroup, t.group()) for t in tokens.finditer("3 + 4*(x)") if t.lastgroup != "SKIP"])
print(repr(re.compile("a", re.I)), repr(m), re.purge())
