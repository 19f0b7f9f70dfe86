"""textwrap: filling, indenting, shortening."""

import textwrap

text = """The quick brown fox jumped over the lazy dog's well-known back -- and then, "quite suddenly", it
    stopped.  A self-made hyper-long-compound-word!  And supercalifragilisticexpialidocious ends it."""
for width in (10, 20, 37, 70):
    print(width)
    print(textwrap.fill(text, width))
print(textwrap.wrap("a-b c--d e---f -g 1-2 ab-cd", 4))
print(textwrap.wrap(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("abcdefghij klm", 4), textwrap.wrap("abcdefghij klm", 4, break_long_words=False))
print(textwrap.wrap("well-known facts", 6, break_on_hyphens=False))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=2, placeholder="..."))
print(textwrap.wrap("Dr. No.  Yes. Maybe?  So", 80, fix_sentence_endings=True))
print(textwrap.wrap("a\tb   c", 80), textwrap.wrap("a\tb   c", 80, expand_tabs=False, replace_whitespace=False))
print(textwrap.wrap("   leading and   inner   ", 9, drop_whitespace=False))
print(textwrap.wrap("", 5), textwrap.wrap("    ", 5))
print(repr(textwrap.shorten("Hello  world of   long sentences!", 20)), textwrap.shorten("short", 20))
print(textwrap.dedent("""\
    one
      two

    three
   \t
    """) + "|")
print(repr(textwrap.dedent("  a\n\tb\n")), repr(textwrap.dedent(" a\n  b\n c")))
print(textwrap.indent("one\n\n  two\n", "> "), textwrap.indent("one\n\ntwo", "> ", lambda line: True))
try:
    textwrap.wrap("a", 0)
except ValueError as error:
    print(error)
