"""A table of patterns and texts for re: what is found, where, with which groups."""

import re

cases = [
    ("", "abc"), ("a*", "baac"), ("a+?", "aaa"), ("(a|ab)(c|bcd)(d*)", "abcd"), ("(a+)(b+)?", "aab aa b"), (r"(\w+)\s+\1", "hello hello world world"), (r"^\s*$", "  \n\n x"), (r"(?m)^\s*$", "a\n\nb"), (r"(?s).+", "a\nb"), (r".+", "a\nb"), (r"\bfoo\b", "foo food foo."), (r"\Boo", "foo oo"), (r"[^\W\d_]+", "ab_1cd é"), (r"[a-c-]+", "a-b_c"), (r"[]a]+", "]a["), (r"[^]]+", "ab]c"), (r"x{2}", "xxxxx"), (r"x{2,}", "x xx xxx"), (r"x{,2}y", "xxxy"), (r"x{1,2}?", "xxx"), (r"x{a}", "x{a}"), (r"(?:ab)+", "ababx"), (r"(ab)+", "ababx"), (r"((a)(b)?)+", "aab"), (r"(?P<y>\d{4})-(?P<m>\d\d)", "on 2024-05"), (r"(?P<a>x)(?P=a)", "xx"), (r"(?<=\$)\d+", "cost $40 50"), (r"(?<!\$)\b\d+", "cost $40 50"), (r"\d+(?=%)", "40% 50"), (r"\d+(?!%|\d)", "40% 50"), (r"(?i)straße", "STRASSE Straße"), (r"(?i)[a-z]+", "AbC1"), (r"(?a)\w+", "aé"), (r"(?x) a b # comment", "ab"), (r"(?x) a\ b [ ]", "a b "), (r"(?i:a)b", "Ab AB"), (r"(?-i:a)b", "ab"), (r"(a)?(?(1)b|c)", "ab c"), (r"(?>a+)ab", "aaab"), (r"a++b", "aaab"), (r"(?:a|b)*?c", "ababc"), (r"\d{3}|\d{2}", "12345"), (r"(\d+)(?:px|em)", "12px 3em 4pt"), (r"\t|\n|\x41|\u00e9|\U0001F600", "\tAé😀"), (r"\.", "a.b"), (r"[\d.]+", "v1.2.3"), (r"\s+", "a \t\u00a0b"), (r"\S+", " a b "), (r"\D", "1a"), (r"\A\w", "ab"), (r"\w\Z", "ab\n"), (r"\w$", "ab\n"), (r"(?m)\w$", "ab\ncd"), (r"^", "ab"), (r"$", "ab\n"), (r"(?m)$", "a\nb\n"), (r"(?:)", "a"), (r"()", "a"), (r"(a*)*", "aab"), (r"(a*)+", "b"), (r"(?:a?)*?b", "aab"), (r"(a|b|)+c", "abc"), (r"([ab]*)(b+)", "aabb"), (r"([ab]*?)(b+)", "aabb"), (r"(.*)(\d)", "ab12"), (r"(.*?)(\d+)", "ab12"), (r"<(\w+)>.*?</\1>", "<b>x</b><i>y</i>"), (r"[\u0400-\u04ff]+", "abc где"), (r"\w+", "naïve_2 日本"), (r"(\()?\d+(?(1)\))", "(1) 2 (3"), (r"\\", "a\\b"), (r"[\\\]]", "\\]"), (r"[\w-]+@[\w.]+", "me-too@x.org!"), (r"a|b|cd|", "cdab"), (r"(?=(\w))", "ab"), (r"(?=a)(?!ab)\w+", "ab ac"), (r"0x[0-9a-fA-F]+|\d+", "0xFF 12"), (r"(?P<w>\w)(?P<d>\d)?", "a1b"), (r"\b", "a b"), (r"[+*?.^$|(){}]", "a+b*"), (r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}\d+", "10.0.255.1"), (r"^(?!.*bad).*$", "good"), (r"^(?!.*bad).*$", "so bad"), (r"(\w)(\w)?(\w)?", "ab"), (r"'(?:[^'\\]|\\.)*'", r"'it\'s' x"), (r"/\*.*?\*/", "a /* b */ c /* d */"), (r"(?<=a)b(?=c)", "abc abd"), (r"(?<=ab|cd)e", "abe cde"), (r"(?i)k", "K\u212a"), (r"[ä-ö]", "åñz"), (r"(?s:.)\n.", "\n\na"),
]
for pattern, text in cases:
    try:
        p = re.compile(pattern)
    except re.error as error:
        print(repr(pattern), "error", error)
        continue
    first = p.search(text)
    print(repr(pattern), first and (first.span(), first.groups(), first.lastindex), p.findall(text), [m.span() for m in p.finditer(text)][:4], bool(p.match(text)), bool(p.fullmatch(text)))
    print("   ", p.split(text), repr(p.sub("<\\g<0>>", text)), p.subn("", text, 1), p.groups, dict(p.groupindex))
for pattern, text in [(rb"\w+", b"ab \xe9"), (rb"[\x80-\xff]", b"a\xff"), (rb"(?i)a", b"A"), (rb".", b"\n\x00"), (rb"(\d)(\d)", b"12")]:
    print(pattern, re.findall(pattern, text), re.sub(pattern, rb"<\g<0>>", text), re.split(pattern, text))
for action in (lambda: re.search("a", b"a"), lambda: re.search(b"a", "a"), lambda: re.compile("a").search(5), lambda: re.compile(5), lambda: re.compile(re.compile("a"), re.I), lambda: re.sub("(?P<n>a)", r"\g<m>", "a"), lambda: re.split("a", None)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
