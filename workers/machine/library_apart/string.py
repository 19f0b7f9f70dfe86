"""Sets of characters; templates and formatters are in modules of their own."""

__all__ = (
    "ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation "
    "whitespace Formatter Template"
).split()

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
whitespace = " \t\n\r\x0b\x0c"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Each word capitalised."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


def __getattr__(name):  # mark: in C
    if name == "Formatter":
        from _formatter import Formatter

        return Formatter
    if name == "Template":
        from _template import Template

        return Template
    raise AttributeError(f"module 'string' has no attribute '{name}'")
