"""Patterns that try many ways: nested repeats, long texts, parts that stand alone, looking behind and places."""

import re


def show(found):
    return found and (found.span(), found.groups(), found.lastindex)


# Nested repeats: every way to share the letters out is tried before there is no match.
print(show(re.match("(a*)*b", "a" * 18)), show(re.match("(a*)*b", "aab")))
print(show(re.match("(?:a|ab)(?:c|bcd)(d*)", "abcd")))

# Long texts: more rounds than calls may nest.
print(re.match("(?:ab)*$", "ab" * 5000).end(), re.match(r"(\w+\s)+$", "one two " * 3000).end())
print(len(re.findall(r"\w+", "a lot of words " * 2000)))

# As often as possible, as seldom as possible, without going back.
for pattern in ("a{2,3}", "a{2,3}?", "a{2,3}+a", "(?>a+)a", "(?:ab?)*?b", "(a|b)*?c", "(?:(a)|b)*"):
    print(pattern, show(re.search(pattern, "aaaabbc")))

# Around a place.
for pattern in (r"(?<=a)b", r"(?<!a)b", r"a(?=b)", r"a(?!b)", r"\bb", r"\Bb", r"(?<=^a)b", r"(?m)^c$"):
    print(pattern, [found.span() for found in re.finditer(pattern, "ab bb ab\nc\nab")])

# Groups again, and patterns that depend on groups.
print(re.findall(r"(\w)\1", "aabbcd--ee"), show(re.match(r"(<)?a(?(1)>|!)", "<a>")), re.match(r"(<)?a(?(1)>|!)", "<a!"))
print(re.findall(r"(?i)(ab)\1", "abAB ABab"), re.sub(r"(?P<first>\w+) (?P<second>\w+)", r"\g<second> \1", "a b c d"))

# Nothing between two matches.
print(re.findall("x*", "axxb"), re.split("x*", "axxb"), re.sub("x*", "-", "abxd"), re.split(r"(\d)", "a1b2"))
print(re.sub(r"\b", "|", "two words"), re.split(r"\b", "two words"), re.findall(r"\B", ""))

for pattern in ("(?<=a+)b", "(", "a**", "[b-a]", r"\2(a)"):
    try:
        re.compile(pattern)
    except re.error as error:
        print(pattern, "->", error)
