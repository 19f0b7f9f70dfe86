"""textwrap: wrap, fill, shorten, indent, dedent and the options of TextWrapper."""

import textwrap

story = "The quick brown fox jumped over the lazy dog - a well-known state-of-the-art sentence.  It has two  spaces, and an extraordinarilylongword in it. Does it wrap? Yes!"
for width in (20, 33, 70):
    print(*(f"|{line:<{width}}|" for line in textwrap.wrap(story, width)), sep="\n")
print(textwrap.fill("para one\n\npara two\twith a tab", 12))
for options in ({"initial_indent": "* ", "subsequent_indent": "  "}, {"break_long_words": False}, {"break_on_hyphens": False}, {"drop_whitespace": False}, {"replace_whitespace": False}, {"expand_tabs": False}, {"tabsize": 4}, {"fix_sentence_endings": True}, {"max_lines": 2}, {"max_lines": 3, "placeholder": " ..."}, {"max_lines": 1, "placeholder": "~"}, {"initial_indent": ">" * 10}):
    print(options, textwrap.wrap("One two-three.  Four\tfive? six seven-eightnineteneleven\ntwelve thirteen fourteen.", 16, **options))
print(textwrap.wrap("", 5), textwrap.wrap("   ", 5), repr(textwrap.fill("", 5)), textwrap.wrap("abc", 1), textwrap.wrap("a b", 1), textwrap.wrap("word" * 5, 7), textwrap.wrap("--option-name and a--b or em—dash", 8))

for width in (5, 11, 12, 30):
    print(width, repr(textwrap.shorten("Hello  world,\n this is long", width)), repr(textwrap.shorten("Hello world again", width, placeholder="...")))
for action in (lambda: textwrap.wrap("a", 0), lambda: textwrap.wrap("a b", -5), lambda: textwrap.shorten("abcdef ghi", 3), lambda: textwrap.wrap("abc def", 3, max_lines=1, placeholder="....."), lambda: textwrap.wrap(None), lambda: textwrap.wrap("a", wide=3)):
    try:
        print(action())
    except (ValueError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)

text = """
    def f():
        return 1

      odd
    \tend
"""
print(repr(textwrap.dedent(text)), repr(textwrap.dedent("  a\n b\n")), repr(textwrap.dedent("\ta\n  b")), repr(textwrap.dedent("   \n  a\n")), repr(textwrap.dedent("a\n  b")), repr(textwrap.dedent("")))
print(repr(textwrap.indent("a\n\n  b\nc", "> ")), repr(textwrap.indent("a\n\n b\n", "--", lambda line: True)), repr(textwrap.indent("a\nbb\n", "+", lambda line: len(line) > 2)), repr(textwrap.indent("", "x")), repr(textwrap.indent("a\r\nb", ".")))
wrapper = textwrap.TextWrapper(width=24, initial_indent="  ", max_lines=3)
print(wrapper.fill(story), wrapper.width, wrapper.max_lines, wrapper.placeholder, wrapper.break_long_words)
wrapper.width, wrapper.max_lines = 50, None
print(wrapper.fill(story))
print(textwrap.fill(textwrap.dedent("""\
    Wrapped and dedented,
    then indented again: that is
    how help texts are made.
"""), 30, initial_indent="    ", subsequent_indent="    "))
