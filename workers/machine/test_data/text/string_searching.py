"""find, index, count, replace and slices in every argument form, and how the methods refuse others."""

text = "mississippi"
for part in ("ss", "i", "", "pp", "x", "mississippi!", "issi"):
    print(repr(part), text.find(part), text.rfind(part), text.count(part), text.find(part, 3), text.find(part, -4), text.find(part, 2, 6), text.rfind(part, 0, 5), text.count(part, 4), text.count(part, 1, -1), part in text)
print("aaaa".count("aa"), "aaaa".find("aa", 1), "aaaa".rfind("aa"), "".find(""), "".count(""), "abc".count(""), "abc".find("", 3), "abc".find("", 4), "abc".rfind("", 1, 2), "abc".find("c", None), "abc".find("a", None, None), "abc".find("b", -100, 100), "abc".index("c"), "abc".rindex("a"), "日本語日本".find("本", 2), "a😀b".index("b"))
for part in ("s", "ss", "i", "", "mississippi", "zz"):
    print(repr(part), text.replace(part, "*"), text.replace(part, ""), text.replace(part, "AB", 2), text.replace(part, part, 1) == text, text.replace(part, "_", 0), text.replace(part, "-", -1))
print("".replace("", "x"), "".replace("a", "b"), "ab".replace("", "|"), "ab".replace("", "|", 2), "日本".replace("", "·"), "aXbX".replace("X", "•"))

print(text[2], text[-1], text[1:4], text[::-1], text[::2], text[-3:], text[:-3], text[5:2], text[100:], text[:100], text[8:2:-1], text[-1:-4:-1], text[True], text[slice(1, 3)], "é😀x"[1], "é😀x"[::-1], len("é😀x"), text[0:11:5])
print("ab" + "cd", "ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "a" "b", "a" < "b", "a" < "B", "abc" < "abd", "abc" < "ab", "" < "a", "é" > "z", "10" < "9", "a" == "a", "a" != "A", "b" in "abc", "" in "", "ac" not in "abc", min(text), max(text), sorted(set(text)), list("aé"), tuple("ab"), [*"xy"], dict.fromkeys("aba"), *"pq")

refused = [
    lambda: text.index("z"), lambda: text.rindex("z"), lambda: text.find(1), lambda: text.count(None), lambda: text.find("s", "1"), lambda: text.find("s", 1.5), lambda: text.replace("a"), lambda: text.replace("a", "b", "c"), lambda: text.replace(1, "b"),
    lambda: text[99], lambda: text[-99], lambda: text["a"], lambda: text[1.0], lambda: text[None], lambda: text[::0], lambda: text["a":], lambda: text + 1, lambda: 1 + text, lambda: text * 1.5, lambda: text * "a", lambda: text < 1, lambda: 1 in text, lambda: None in text, lambda: text - "a", lambda: -text, lambda: text.missing, lambda: text(),
    lambda: text.startswith(5), lambda: text.startswith(["m"]), lambda: text.endswith((1,)), lambda: text.center("a"), lambda: text.center(20, "ab"), lambda: text.ljust(), lambda: text.zfill("a"), lambda: text.upper(1), lambda: text.isdigit("a"), lambda: text.strip(1), lambda: text.removeprefix(1), lambda: text.expandtabs("a"), lambda: text.join(5), lambda: text.encode(1), lambda: text.title(x=1), lambda: str.upper(5), lambda: "".join(["a", 1]), lambda: len(5), lambda: ord("ab"), lambda: chr("a"), lambda: chr(-1), lambda: int("x"), lambda: str.join("a"), lambda: text.format_map(), lambda: text.swapcase(None),
]
for action in refused:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    text[0] = "M"
except TypeError as error:
    print(error)
try:
    del text[0]
except TypeError as error:
    print(error)
try:
    text.name = 5
except AttributeError as error:
    print(error)
