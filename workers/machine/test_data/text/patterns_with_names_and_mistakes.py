"""Patterns with names of characters, and mistakes in patterns and in replacements."""

import copy
import re

print(re.search(r"\N{GREEK SMALL LETTER ALPHA}+", "x\u03b1\u03b1y").span())
print(re.findall(r"[\N{DIGIT ONE}-\N{DIGIT THREE}]", "0123456"))
pattern = re.compile("a(?P<n>b)")
match = pattern.match("ab")
print(copy.copy(match) is match, copy.deepcopy({"p": pattern})["p"] is pattern, re.compile("x", re.A | re.X | re.I))
for wrong in (
    r"\N{no such name}", r"\N", r"\N{", "(?P", "(?", "(?P<", "(?P<a", "(?(1", "(?(1)a|b|c)", "()(?(2)a)",
    "(?P<a>)(?(0)a|b)", "{1}", "x{3,2}", "(?i", "(?<=a+)b",
):  # fmt: skip
    try:
        print(re.compile(wrong))
    except re.error as error:
        print(f"{wrong:20} {error}")
for wrong in (r"\g<n", r"\g<", r"\g<a a>", r"\g<1a>", r"\g<2>", r"\g<other>", r"\g<-1>", r"\400", r"\z", r"\b"):
    try:
        print(repr(re.sub("(?P<n>x)", wrong, "axb")))
    except (re.error, IndexError) as error:
        print(f"{wrong:20} {type(error).__name__}: {error}")
for wrong in (b"y", 5):
    try:
        print(re.sub("x", wrong, "axb"))
    except TypeError as error:
        print(error)
