"""re: verbose patterns with blanks anywhere, and what the errors of patterns say."""

import re

decimal = re.compile(
    r"""
    \d +  # the integral part
    \.    # the decimal point
    \d *  # some fractional digits
    """,
    re.X,
)
print(decimal.match("3.14"), decimal.match("x"), re.match(r"a {2} b  # twice", "aab", re.X))
print(re.findall("( a | b ) +? c", "abcac", re.VERBOSE), re.match(r"(?x) [ ] \  a # b", "  a"))
print(re.match("(?i:a (?x: b c ) )", "A bc "))
for pattern in (
    "(", "[", "*a", "a**", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\1", "(?P=b)", "a{2,1}", "(?z)", "[z-a]", "(?<=a*)b", "\\",
    "(?P<a", ")", "(?:a", "(?i", "(?P>a)", "(?<a>b)", "a(?i)b", "(?(1)a|b|c)", "(?#abc", "(?-i)", "(?L)a", "(?i-s", "a\n*+?*", "a ** b",
):
    try:
        print(repr(pattern), re.compile(pattern))
    except re.error as error:
        print(repr(pattern), error, error.pos, error.lineno, error.colno)
print(re.error, repr(re.error("text")))
