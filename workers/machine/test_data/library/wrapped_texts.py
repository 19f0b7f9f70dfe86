"""textwrap: wrap, fill, shorten, dedent, indent, TextWrapper's options."""

import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

text = "The quick brown fox jumped over the lazy dog, which was sleeping in the well-known sun-lit garden of Mr. Smith."
for width in (10, 20, 35, 70):
    print(width, wrap(text, width))
print(fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(wrap("a" * 25 + " bb", 10), wrap("a" * 25 + " bb", 10, break_long_words=False), wrap("well-known sun-lit", 8), wrap("well-known sun-lit", 8, break_on_hyphens=False))
print(wrap("tabs\there\nand  spaces   stay", 12), wrap("a  b   c", 4, drop_whitespace=False), wrap("x\ty", 20, expand_tabs=False, replace_whitespace=False), wrap("x\ty", 20, tabsize=4))
print(wrap("", 10), wrap("   ", 10), wrap("one", 10), wrap("First. Second here.  Third", 40, fix_sentence_endings=True))
print(wrap(text, 20, max_lines=2), wrap(text, 20, max_lines=2, placeholder="~"), wrap(text, 200, max_lines=1), wrap("one two three", 8, max_lines=1, placeholder=" [...]"))
print(shorten("Hello  world!", width=12), shorten("Hello  world!", width=11), shorten("Hello world", width=10, placeholder="..."), shorten("  spaced \n out ", 40), repr(shorten("Hello", 3, placeholder="")))

block = """
    first line
      second, deeper

    third
"""
print(repr(dedent(block)), repr(dedent("\tx\n\t y\n")), repr(dedent("  a\n\tb")), repr(dedent("  a\n   \n  b\n")), repr(dedent("no margin\n  b")))
print(repr(indent("hello\n\n \nworld", "  ")), repr(indent("a\n\nb", "> ", lambda line: True)), repr(indent("a\nb", "+", lambda line: "b" in line)))
w = TextWrapper(width=16, initial_indent="- ", subsequent_indent=". ")
print(w.wrap("some words to be wrapped nicely"), w.fill("again and again and again"))
w.width = 30
w.max_lines = 1
print(w.wrap("some words to be wrapped nicely, no doubt"), w.width, w.break_long_words, w.tabsize, w.placeholder)
for action in (lambda: wrap("x", 0), lambda: wrap("abc def", 3, max_lines=1, placeholder="....."), lambda: shorten("Hello world", 2), lambda: wrap(5, 10), lambda: wrap("text", -1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
paragraphs = "One paragraph of words that is long.\n\nAnother one, also with words."
print("\n\n".join(fill(p, 20) for p in paragraphs.split("\n\n")))
print(wrap("dashes -- like -this- and--that", 9), wrap("e-mail, re-entry; a--b---c", 6), wrap("(parenthesised) 'quoted' end", 9), wrap("naïve café über", 6))
