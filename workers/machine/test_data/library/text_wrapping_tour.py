"""textwrap and string."""

import string
import textwrap

text = "The quick brown fox jumped over the lazy dog, and then it hyphen-ated a verylongwordindeed."
print(textwrap.fill(text, 30))
print(textwrap.wrap(text, 20, initial_indent="* ", subsequent_indent="  "), textwrap.wrap("", 5), textwrap.wrap("aaaaaaaaaa b", 4), textwrap.wrap("aaaaaaaaaa b", 4, break_long_words=False), textwrap.wrap(text, 30, max_lines=2, placeholder=" [...]"))
print(textwrap.shorten("Hello   world, how are you?", 16), textwrap.shorten("Hello world", 8, placeholder="~"), repr(textwrap.dedent("    a\n      b\n\n    c\n")), repr(textwrap.indent("x\n\ny\n", "> ")), repr(textwrap.indent("x\n\ny", "-", lambda line: True)))
print(textwrap.fill("para one\twith\ttabs\nand   spaces", 20, expand_tabs=True, replace_whitespace=True), textwrap.TextWrapper(width=10, break_on_hyphens=False).wrap("well-known one-two"))
print(string.ascii_lowercase, string.ascii_uppercase[:3], string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
t = string.Template("$who owes ${what}s $$5")
print(t.substitute(who="Ada", what="pound"), t.safe_substitute(who="Bob"), t.template, string.capwords("hello  big world"), string.capwords("a-b", "-"))
for bad in (lambda: t.substitute(who="x"), lambda: string.Template("$ 5").substitute()):
    try:
        bad()
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)


class Fmt(string.Formatter):
    def get_value(self, key, args, keywords):
        return keywords.get(key, f"<{key}>") if isinstance(key, str) else args[key]


print(Fmt().format("{0} {name} {other}", 1, name="n"), list(string.Formatter().parse("a{b!r:>5}c")), string.Formatter().vformat("{x[0]}", (), {"x": [7]}))
