"""re: named groups, verbose patterns, flags, look-around, match objects."""

import re

m = re.match(r"(?P<first_name>\w+) (?P<last_name>\w+)", "Malcolm Reynolds")
print(m.group("first_name"), m["last_name"], m.groupdict(), m.groups(), m.group(), m.group(1, 2), m)
print(m.start("last_name"), m.end(1), m.span(2), m.span(), m.pos, m.endpos, m.lastindex, m.lastgroup, m.string, m.re.groupindex, m.re.pattern)
m = re.match(r"(\d+)\.?(\d+)?", "24")
print(m.groups(), m.groups("0"), m.groupdict(), m.start(2), m.span(2), m.lastindex, m.regs)
m = re.match(r"(?:(a)|(?P<b>b))(c)?", "bc")
print(m.groups(), m.groupdict("none"), bool(m), m.lastindex, m.lastgroup)
for key in (9, "zz"):
    try:
        m.group(key)
    except IndexError as error:
        print("IndexError", error)

number = re.compile(
    r"""
    (?P<sign>[+-])?     # an optional sign
    (?P<whole>\d+)      # the integral part
    (?:\.(?P<part>\d*))?# some fractional digits
    [ ]*\#?             # spaces, hash
    """,
    re.VERBOSE,
)
print([number.fullmatch(text) and number.fullmatch(text).groupdict() for text in ("-3.14", "42 #", "x")], number.flags == re.VERBOSE | re.UNICODE)
print(re.findall("^b.", "a1\nb2\nB3", re.M), re.findall("^b.", "a1\nb2\nB3", re.M | re.I), re.findall("a.b", "a\nb axb"), re.findall("a.b", "a\nb axb", re.S), re.findall(r"(?im)^b", "b\nB"), re.findall(r"(?i:A)b", "ab aB Ab"), re.findall(r"\w+", "né a", re.A), re.findall(r"\w+", "né a"))
print(re.search("(?<=abc)def", "abcdef").group(), re.search(r"(?<=-)\w+", "spam-egg").group(), re.findall(r"Isaac (?=Asimov)\w+", "Isaac Newton Isaac Asimov"), re.findall(r"Isaac (?!Asimov)\w+", "Isaac Newton Isaac Asimov"), re.findall(r"(?<!-)\b\d+", "-5 7 -8 9"))
email = re.compile(r"(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)")
print([bool(email.match(text)) for text in ("<user@host.com>", "user@host.com", "<user@host.com", "user@host.com>")])
print(re.match(r"(?P<q>['\"]).*?(?P=q)", "'it' is").group(), re.findall(r"(\w)\1", "aabbcde ff"), re.findall(r"<.*?>", "<a><b>"), re.findall(r"<.*>", "<a><b>"), re.findall("a{2,3}", "a aa aaa aaaa aaaaa"), re.findall("a{2,3}?", "aaaa"), re.findall("a{,2}", "aaa"), re.findall("[^a-c]+", "abxyzc"), re.findall(r"[\]\-a]", "a]-"))
print(re.match("a*+a", "aaa"), re.match("(?>a*)a", "aaa"), re.match("a?+b", "ab").group(), re.match(r"\Aab\Z", "ab\n"), re.match(r"ab$", "ab\n"))
p = re.compile("d")
print(p.search("dog"), p.search("dog", 1), re.compile("o").match("dog", 1), re.compile("o[gh]").fullmatch("doggie", 1, 3), re.compile("^o").search("dog", 1))
print(re.compile("a|b"), re.compile("x", re.I | re.M), repr(re.I), re.NOFLAG, re.compile("a") == re.compile("a"), re.compile("(a)(?P<n>b)").groups)
print(re.compile(r"\d+(?#digits) \w").findall("1 a 22 b"), re.findall(r"\x41\u0042\t?\.", "AB."), re.findall(r"[\w.]+@[\w.]+", "a.b@c.d, e@f"), re.findall("", "ab"), [x.span() for x in re.finditer("a|", "ba")], re.findall(r"(a)(b)?", "aba"))
for bad in ("(", "a)", "[a", "*a", "a**", "(?P<1a>x)", "(?P<n>a)(?P<n>b)", r"\1", "(?P=zz)", "a{3,1}", "[z-a]", "(?z)", "\\"):
    try:
        re.compile(bad)
    except re.error as error:
        print(repr(bad), error, error.pos, error.msg, error.lineno, error.colno)
