"""re: the tokenizer, the phonebook and the poker hands of the documentation."""

import re
from typing import NamedTuple


class Token(NamedTuple):
    type: str
    value: str
    line: int
    column: int


def tokenize(code):
    keywords = {"IF", "THEN", "ENDIF", "FOR", "NEXT", "GOSUB", "RETURN"}
    token_specification = [
        ("NUMBER", r"\d+(\.\d*)?"),
        ("ASSIGN", r":="),
        ("END", r";"),
        ("ID", r"[A-Za-z]+"),
        ("OP", r"[+\-*/]"),
        ("NEWLINE", r"\n"),
        ("SKIP", r"[ \t]+"),
        ("MISMATCH", r"."),
    ]
    tok_regex = "|".join("(?P<%s>%s)" % pair for pair in token_specification)
    line_num = 1
    line_start = 0
    for mo in re.finditer(tok_regex, code):
        kind = mo.lastgroup
        value = mo.group()
        column = mo.start() - line_start
        if kind == "NUMBER":
            value = float(value) if "." in value else int(value)
        elif kind == "ID" and value in keywords:
            kind = value
        elif kind == "NEWLINE":
            line_start = mo.end()
            line_num += 1
            continue
        elif kind == "SKIP":
            continue
        elif kind == "MISMATCH":
            raise RuntimeError(f"{value!r} unexpected on line {line_num}")
        yield Token(kind, value, line_num, column)


statements = """
    IF quantity THEN
        total := total + price * quantity;
        tax := price * 0.05;
    ENDIF;
"""
for token in tokenize(statements):
    print(token)
try:
    list(tokenize("a := 1\n b ? 2"))
except RuntimeError as error:
    print(error)

text = """Ross McFluff: 834.345.1254 155 Elm Street

Ronald Heathmore: 892.345.3428 436 Finley Avenue
Frank Burger: 925.541.7625 662 South Dogwood Way


Heather Albrecht: 548.326.4584 919 Park Place"""
entries = re.split("\n+", text)
for entry in entries:
    print(re.split(":? ", entry, maxsplit=3), re.split(":? ", entry, maxsplit=4)[-2:])


def displaymatch(match):
    if match is None:
        return None
    return "<Match: %r, groups=%r>" % (match.group(), match.groups())


valid = re.compile(r"^[a2-9tjqk]{5}$")
print([displaymatch(valid.match(hand)) for hand in ("akt5q", "akt5e", "akt", "727ak")])
pair = re.compile(r".*(.).*\1")
print([displaymatch(pair.match(hand)) for hand in ("717ak", "718ak", "354aa")], pair.match("717ak").group(1))

scanned = re.compile(r"(\S+) - (\d+) errors, (\d+) warnings").search("/usr/sbin/sendmail - 0 errors, 4 warnings")
print(scanned.groups(), scanned[1], [int(n) for n in scanned.group(2, 3)])
print([(m.start(), m.end(), m.group(0)) for m in re.finditer(r"\w+ly\b", "He was carefully disguised but captured quickly by police.")])
print(re.findall(r"\bf[a-z]*", "which foot or hand fell fastest"), re.findall(r"(\w+)=(\d+)", "set width=20 and height=10"))
