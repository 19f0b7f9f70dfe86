"""Word counts, columns, templates, CSV by hand."""

import re
import string
import textwrap
from collections import Counter, defaultdict

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness; it was the epoch of belief."""
words = re.findall(r"[a-z']+", TEXT.lower())
print(Counter(words).most_common(4), len(words), len(set(words)), max(words, key=lambda w: (len(w), w)))
index = defaultdict(list)
for at, word in enumerate(words):
    index[len(word)].append(at)
print({k: v[:3] for k, v in sorted(index.items())})
print(textwrap.fill(TEXT, 36, subsequent_indent="    "))
table = [("name", "price"), ("apple", 0.5), ("melon", 2.25)]
for name, price in table:
    print(f"|{name:<8}|{price:>7}|" if isinstance(price, str) else f"|{name:<8}|{price:>7.2f}|")
rows = [line.split(",") for line in "id,name\n1,Ada\n2,Bob".splitlines()]
print([dict(zip(rows[0], row)) for row in rows[1:]], string.Template("Dear $name").substitute(name="Ada"))
print(re.sub(r"\b(\w)", lambda m: m[1].upper(), "the end of it"), re.sub(r"(\d+)", lambda m: f"<{int(m[1]) + 1}>", "a1b22"), "".join(c for c in TEXT if c in string.ascii_uppercase), TEXT.translate(str.maketrans("", "", string.punctuation)).split()[-1])
print(re.split(r"(?<=[.,;])\s", TEXT)[0], [m.start() for m in re.finditer("it", TEXT)], bool(re.fullmatch(r"[\w.]+@\w+\.\w{2,}", "ada@example.org")), re.findall(r"(\w+) of (\w+)", TEXT)[:2])
caesar = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])
print("hello".translate(caesar), "hello".translate(caesar).translate(caesar), "radar" == "radar"[::-1], sorted("listen") == sorted("silent"))
