"""What `eval` says of a text that is no expression."""

_BEGIN = "__eval__ = ("
_STATEMENTS = set(
    "assert break class continue def del for from global if import nonlocal pass raise return try while with "
    "yield".split()
)


def told(source, filename, error):
    """The error of a text that is right as a program, or is not right at all, where an expression is asked for."""
    if not source.strip() or error is None:
        return SyntaxError("invalid syntax", (filename, 0, 0, "", 0, 0))
    word = source.split(maxsplit=1)[0].rstrip(":")
    if word in _STATEMENTS:
        return _at(source, filename, 1, len(word))
    text = error.text or ""
    if not text.startswith(_BEGIN):
        error.text = text.rstrip("\n")
        if error.lineno == source.count("\n") + 1 and error.offset > len(error.text):
            error.offset = 0
        return error
    offset = error.offset - len(_BEGIN)
    if "Maybe you meant" in error.msg:
        offset = source.index("=", offset - 1) + 1
    return _at(source, filename, offset, 1)


def _at(source, filename, offset, length):
    line = source.split("\n")[0]
    return SyntaxError("invalid syntax", (filename, 1, offset, line, 1, offset + length))
