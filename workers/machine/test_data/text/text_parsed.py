"""Text taken apart by hand: tokens, fields between quotes, settings and outlines."""


def tokens(text):
    place = 0
    while place < len(text):
        letter = text[place]
        if letter.isspace():
            place += 1
        elif letter.isdigit() or letter == "." and text[place + 1:place + 2].isdigit():
            end = place
            while end < len(text) and (text[end].isdigit() or text[end] == "."):
                end += 1
            yield float(text[place:end]) if "." in text[place:end] else int(text[place:end])
            place = end
        elif letter.isidentifier():
            end = place + 1
            while text[place:end + 1].isidentifier() and end < len(text):
                end += 1
            yield text[place:end]
            place = end
        else:
            yield text[place:place + 2] if text[place:place + 2] in ("**", "//", "<=", "==") else letter
            place += len(text[place:place + 2]) if text[place:place + 2] in ("**", "//", "<=", "==") else 1


print(list(tokens("x1 = 3.14*(y_2 ** 2) // größe<=.5 == z")), list(tokens("")), list(tokens("  12  ")))


def fields(line, quote='"', comma=","):
    found, cell, inside, before = [], "", False, ""
    for letter in line:
        if letter == quote:
            inside = not inside
            if inside and before == quote:
                cell += quote
        elif letter == comma and not inside:
            found.append(cell)
            cell = ""
        else:
            cell += letter
        before = letter
    return found + [cell]


for line in ('a,b,c', '"a,b",c', '"say ""hi""",x', ",,", '""', 'plain "quoted" text,é'):
    print(fields(line))

settings = """
# comment
name = Ada Lovelace
[math]
pi=3.14159   ; approximate
digits = 1_000
flags = yes, no , 1
empty =
"""
section, parsed = "main", {}
for number, line in enumerate(settings.splitlines(), 1):
    line = line.partition(";")[0].strip()
    if not line or line.startswith("#"):
        continue
    if line[0] == "[" and line[-1] == "]":
        section = line[1:-1]
        continue
    key, _, value = (part.strip() for part in line.partition("="))
    parsed.setdefault(section, {})[key] = int(value) if value.replace("_", "").isdecimal() else [each.strip() for each in value.split(",")] if "," in value else value
print(parsed)

outline = """root
  one
    deep
    deeper
  two
    end"""
stack = []
for line in outline.splitlines():
    depth = (len(line) - len(line.lstrip())) // 2
    stack[depth:] = [line.strip()]
    print("/".join(stack), end=" ")
print()
