"""Justifying, stripping and tables: center, ljust, rjust, zfill, expandtabs, strip, prefixes and suffixes."""

for width in (-1, 0, 3, 4, 5, 6, 7, 8):
    print(width, *(f"|{'abc'.center(width)}|{'abcd'.center(width, '*')}|{'abc'.ljust(width, '.')}|{'abc'.rjust(width, '-')}|{'+42'.zfill(width)}|" for _ in (0,)), b"ab".center(width, b"_"), bytearray(b"-7").zfill(width))
for number in ("5", "-5", "+5", "--5", "", "-", "abc", "+ab", "é1", "0x1f"):
    print(repr(number.zfill(4)), repr(number.rjust(4, "0")), end=" ")
print()

for text in ("a\tb", "ab\tc\td", "\t", "a\t\tb", "abcdefgh\ti", "a\nb\tc", "a\r\tb", "\ta\n\tb", "é\tü"):
    print([text.expandtabs(), text.expandtabs(4), text.expandtabs(1), text.expandtabs(0), text.expandtabs(-3)])
print(b"a\tb".expandtabs(3), bytearray(b"\t|").expandtabs(tabsize=2))

for text in ("  spaces  ", "\t\n mixed\r\x0b\x0c", "xxhixyx", "\u3000wide\u2003", "", "   "):
    print([ascii(text.strip()), ascii(text.lstrip()), ascii(text.rstrip()), text.strip("xy "), text.lstrip("x"), text.rstrip("yx"), text.strip(None) == text.strip(), text.strip("") == text])
print("www.example.com".strip("w.moc"), "[[a]]".strip("[]"), "mississippi".lstrip("ims"), b"..a..".strip(b"."), bytearray(b" a ").strip(), b"\x00a\x00".rstrip(b"\x00"), "abc".strip("abc") == "")

for text in ("test_name.py", "test_", "name", "", "test_test_x", ".py.py"):
    print([text.removeprefix("test_"), text.removesuffix(".py"), text.removeprefix(""), text.removesuffix(""), text.startswith("test_"), text.endswith(".py"), text.endswith((".py", "e"))])
print("abc".startswith("b", 1), "abc".startswith("", 3), "abc".startswith("", 4), "abc".endswith("b", 0, 2), "abc".startswith(("x", "bc"), -2), "abc".startswith(()), b"abc".startswith((b"x", b"a")), b"abc".removeprefix(b"a"), "abc".endswith("c", -1), "abc".endswith("abcd"))

rows = [("Name", "Price", "Kind"), ("Espresso", 2.5, "hot"), ("Cold brew", 4, "cold"), ("Tea, the green one", 1.75, "hot")]
widths = [max(len(str(row[column])) for row in rows) for column in range(3)]
rule = "+".join("-" * (width + 2) for width in widths).join("++")
print(rule)
for place, (name, price, kind) in enumerate(rows):
    shown = price if isinstance(price, str) else f"{price:.2f}"
    print("|", name.ljust(widths[0]), "|", shown.rjust(widths[1]), "|", kind.center(widths[2]), "|")
    if place == 0:
        print(rule.replace("-", "="))
print(rule)


def columns(words, width=32):
    """Words in columns, read downwards, like a directory listing."""
    each = max(map(len, words)) + 2
    count = max(1, width // each)
    height = -(-len(words) // count)
    for row in range(height):
        print("".join(word.ljust(each) for word in words[row::height]).rstrip())


columns("alpha beta gamma delta epsilon zeta eta theta iota kappa".split())
for step in range(0, 101, 25):
    print(f"[{'#' * (step // 10):<10}] {step:>3}%", end="\r" if step < 100 else "\n")
print("Contents".center(30, "="))
for title, page in (("Introduction", 1), ("Strings", 12), ("Bytes and bytearrays", 104)):
    print(title + str(page).rjust(30 - len(title), "."))
