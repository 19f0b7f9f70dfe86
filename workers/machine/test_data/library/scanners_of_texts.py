# Scanners of patterns: one match after the other; and re.Scanner with an action for each kind.
import re
from collections import namedtuple

Token = namedtuple("Token", "type value")
PATTERN = re.compile(r"(?P<NAME>[a-zA-Z_]\w*)|(?P<NUMBER>\d+)|(?P<PLUS>\+)|(?P<EQUALS>=)|(?P<SPACE>\s+)")


def tokens(text):
    scanner = PATTERN.scanner(text)
    for found in iter(scanner.match, None):
        if found.lastgroup != "SPACE":
            yield Token(found.lastgroup, found.group())


for token in tokens("total = old + 42 ? rest"):
    print(token)
print([found.group() for found in iter(PATTERN.scanner("1 ? b").search, None)], [found.span() for found in iter(re.compile("a*").scanner("baac").search, None)])
once = re.compile("a*").scanner("baac")
print(once.match(), once.match(), once.match(), once.pattern)

scanner = re.Scanner([
    (r"[0-9]+", lambda scanner, text: ("number", int(text))),
    (r"[a-z]+", lambda scanner, text: ("word", text, scanner.match.span())),
    (r"[,.]", "mark"),
    (r"\s+", None),
])
print(scanner.scan("45 pigeons, 23 cows. @ rest"))
print(scanner.scan(""))
