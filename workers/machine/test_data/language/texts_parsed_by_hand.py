"""Texts taken apart: CSV with quotes, INI, templates, Markdown, word counts, wrapping, tables, ciphers, patterns, levels of indentation."""

import re
import string
import textwrap
from collections import Counter, defaultdict
from itertools import groupby, zip_longest


def csv(text, sep=","):
    row, field, quoted = [], "", False
    it = iter(text + "\n")
    for c in it:
        if quoted:
            if c == '"':
                c = next(it)
                if c != '"':
                    quoted = False
                else:
                    field += '"'
                    continue
            else:
                field += c
                continue
        if c == '"':
            quoted = True
        elif c in (sep, "\n"):
            row.append(field)
            field = ""
            if c == "\n":
                yield row
                row = []
        else:
            field += c
    if quoted:
        raise ValueError("open quote")


print(list(csv('name,age\n"Smith, ""J""",36\n,\nx,"two\nlines"')), list(csv("a;b", ";")))
try:
    list(csv('"open'))
except ValueError as error:
    print(error)


def ini(text):
    sections, current = {}, None
    for number, line in enumerate(text.splitlines(), 1):
        match line.strip():
            case "":
                continue
            case s if s[0] in "#;":
                continue
            case s if s[0] == "[" and s[-1] == "]":
                current = sections.setdefault(s[1:-1], {})
            case s if "=" in s and current is not None:
                key, _, value = s.partition("=")
                current[key.strip()] = {"yes": True, "no": False}.get(v := value.strip(), int(v) if v.isdigit() else v)
            case s:
                raise ValueError(f"line {number}: {s!r}")
    return sections


print(ini("# c\n[a]\nx = 1\ny=text = more\n\n[b]\nz = yes\n[a]\nw=no"))
for bad in ("x=1", "[a]\nnonsense"):
    try:
        ini(bad)
    except ValueError as error:
        print(error)


class Template(string.Template):
    delimiter = "%"


def render(text, **names):
    def one(m):
        name, _, filters = m[1].partition("|")
        value = names
        for part in name.split("."):
            value = value[part] if isinstance(value, dict) else getattr(value, part)
        for f in filter(None, filters.split("|")):
            value = {"upper": str.upper, "len": len, "title": str.title, "join": ", ".join}[f](value)
        return str(value)

    return re.sub(r"\{\{\s*([\w.|]+)\s*\}\}", one, text)


print(render("Hi {{ user.name|upper }} ({{user.tags|len}}: {{user.tags|join}}) {{ n.real }}", user={"name": "ada", "tags": ["x", "y"]}, n=5), string.Template("$x $y").safe_substitute(x=1))
for attempt in (lambda: render("{{nope}}"), lambda: render("{{a|bad}}", a=1), lambda: string.Template("$x").substitute(), lambda: string.Template("$5").substitute()):
    try:
        print(attempt())
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)


def markdown(text):
    def inline(s):
        for pattern, tag in ((r"\*\*(.+?)\*\*", "b"), (r"\*(.+?)\*", "i"), (r"`(.+?)`", "code")):
            s = re.sub(pattern, rf"<{tag}>\1</{tag}>", s)
        return re.sub(r"\[(?P<t>[^]]+)\]\((?P<u>[^)]+)\)", r'<a href="\g<u>">\g<t></a>', s)

    for kind, lines in groupby(text.splitlines(), key=lambda l: "li" if l.startswith("- ") else "h" if l.startswith("#") else "p" if l else ""):
        match kind:
            case "li":
                yield "<ul>" + "".join(f"<li>{inline(l[2:])}</li>" for l in lines) + "</ul>"
            case "h":
                for l in lines:
                    n = len(l) - len(l.lstrip("#"))
                    yield f"<h{n}>{inline(l[n:].strip())}</h{n}>"
            case "p":
                yield f"<p>{' '.join(map(inline, lines))}</p>"


print("\n".join(markdown("# Title *x*\n\nSome **bold** and `code`\nmore [link](http://a)\n\n- one\n- two\n## End")))
poem = """The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox doesn't care -- it's a fox, after all!"""
words = re.findall(r"[a-z']+", poem.lower())
counts = Counter(words)
by_length = defaultdict(set)
for w in words:
    by_length[len(w)].add(w)
print(counts.most_common(3), len(counts), sorted(by_length[5]), {k: sorted(v) for k, v in sorted(by_length.items()) if k > 4}, Counter(map(len, words)).most_common(2), max(counts, key=lambda w: (len(w), w)))
print(textwrap.fill(poem, 30), textwrap.shorten(poem, 25), textwrap.indent("a\n\nb", "> "), textwrap.dedent("""
    one
      two
    three"""), textwrap.wrap("aaaa bbbb cc", 5), sep="\n")


def table(rows, heads):
    widths = [max(map(len, column)) for column in zip_longest(*[list(map(str, r)) for r in [heads, *rows]], fillvalue="")]
    line = lambda cells: " | ".join(f"{str(c):>{w}}" if isinstance(c, (int, float)) else f"{c!s:<{w}}" for c, w in zip(cells, widths)).rstrip()
    return "\n".join([line(heads), "-+-".join("-" * w for w in widths), *map(line, rows)])


print(table([("ada", 36, 1.5), ("bob", 7, 22.25), ("z", 100)], ("name", "age", "score")))


def tree(text):
    root = []
    stack = [(-1, root)]
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip())
        while stack[-1][0] >= depth:
            stack.pop()
        node = [line.strip()]
        stack[-1][1].append(node)
        stack.append((depth, node))
    return root


def vigenere(text, key, sign=1):
    out, i = [], 0
    for c in text:
        if c.isalpha():
            base = ord("A" if c.isupper() else "a")
            c = chr((ord(c) - base + sign * (ord(key[i % len(key)]) - 97)) % 26 + base)
            i += 1
        out.append(c)
    return "".join(out)


def glob(pattern):
    return re.compile("".join({"*": ".*", "?": "."}.get(c, re.escape(c)) for c in pattern) + r"\Z")


print(tree("a\n  b\n    c\n  d\ne"), vigenere("Hello, World", "key"), vigenere(vigenere("Hello", "key"), "key", -1), [f for f in ("a.py", "b.txt", "ab.py", "a.pyc") if glob("?.py").match(f) or glob("*.txt").match(f)])
print(re.sub(r"(?P<d>\d+)/(\d+)/(\d{4})", r"\3-\2-\g<d>", "on 05/12/2024"), re.split(r"\s*[,;]\s*", "a , b;c"), re.findall(r"(\w)=(\d)", "a=1 b=2"), [m.span() for m in re.finditer("o", "foo")], re.sub(r"\b\w", lambda m: m[0].upper(), "the end of it"), re.fullmatch(r"[\w.]+@[\w.]+\.\w+", "a.b@c.org") is not None, re.sub(r"([A-Z])", r"_\1", "camelCaseName").lower(), "".join(w.title() if i else w for i, w in enumerate("snake_case_name".split("_"))), re.match(r"(?i)HELLO", "hello")[0])
