"""What repr and ascii escape, and how quotes are chosen."""

print(repr(""), repr("'"), repr('"'), repr("'\""), repr("\\"), repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("'''"), repr('""'), repr("\\'"))
print("".join(repr(chr(n))[1:-1] for n in range(0, 33)), "".join(repr(chr(n))[1:-1] for n in range(120, 165)))
print(repr("\xa0\xad\u0378\u200b\u200e\u2028\u2029\u3000\ue000\ufeff\ufffd\uffff"), repr("\U0001f600\U000e0001\U0010ffff"), repr("é ü ß 日本 ק ا \u0301"))
print(ascii("é ü ß 日本 😀"), ascii("\x7f\x80\xff\u0100\uffff\U00010000"), ascii("plain 'quoted'"), ascii(["é", {"ü": b"\xe9"}, ("ñ",)]), "%a" % "é", f"{'é'!a}", "{!a}".format("é"))
print("\a\b\f\v\0".__repr__(), "\x1b[0m".__repr__(), "\1\12\123\7778"[:3].__repr__(), "\u00e9\U000000e9\xe9\351", "a\
b", r"\n", "\\n", len(r"\n"), R"\\", "tab\tend", repr("\r\n"), repr(r"a\'b"))

counts = {}
for number in range(0x870):
    text = repr(chr(number))[1:-1]
    kind = "as is" if text == chr(number) else text[:2] if len(text) > 2 else text
    counts[kind] = counts.get(kind, 0) + 1
print(counts)
ranges, start = [], None
for number in range(0x80, 0x700):
    if chr(number).isprintable() != (start is None):
        if start is None:
            start = number
        else:
            ranges.append(f"{start:x}-{number - 1:x}" if number - start > 1 else f"{start:x}")
            start = None
print(*ranges)


class Name:
    def __repr__(self):
        return "Name('ü\\n')"


print([Name()], ascii(Name()), ascii([Name()]), f"{Name()!r}{Name()!s}{Name()!a}", {"k": Name()}, (Name(),), str(Name()), "%r %s %a" % ((Name(),) * 3))
for value in ("text", b"octets", 5, 1.5, None, True, [1, "a"], (1,), (), {"a": 1}, {5}, 1j, ..., range(2), slice(1, 2, 3), "quote'", -7, 1e300, float("inf"), bytearray(b"x"), frozenset("a"), NotImplemented, "\\", "new\nline"):
    shown = repr(value)
    try:
        back = eval(shown)
        print(shown, back == value, type(back) is type(value), end="; ")
    except NameError as error:
        print(shown, error, end="; ")
print()


def unescape(text):
    """Turns \\n, \\t, \\\\, \\xhh and \\uhhhh back into characters."""
    simple, result, rest = {"n": "\n", "t": "\t", "\\": "\\", "'": "'"}, "", iter(text)
    for letter in rest:
        if letter != "\\":
            result += letter
            continue
        kind = next(rest)
        if kind in simple:
            result += simple[kind]
        else:
            result += chr(int("".join(next(rest) for _ in range({"x": 2, "u": 4, "U": 8}[kind])), 16))
    return result


for text in ("a\nb\t\\", "é\x00", "日\u200b", "😀'"):
    print(ascii(text), unescape(ascii(text)[1:-1]) == text, unescape(repr(text)[1:-1]) == text)

# Python 3.12: escapes that mean nothing are a SyntaxWarning.
