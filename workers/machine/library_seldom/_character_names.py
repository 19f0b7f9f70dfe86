"""Names of characters in literals (`"\\N{BULLET}"`): they are looked up before a text is compiled.

The tables are searched as they are written, which takes a few steps; what is not found so is left to `unicodedata`.
"""

# mark: in C

import builtins
import sys

import _unicode_names
import _unicode_symbols
from _runtime import main_code_runner

_learn_name = builtins.compile.__globals__["_learn_name"]


def learn(names):
    for name in dict.fromkeys(names):
        _learn_name(name, _found(name.upper()) or _looked_up(name))


def _found(name):
    """The character of this name, `None` if the tables do not have it."""
    for table in (_unicode_names, _unicode_symbols):
        short = name
        for mark, words in table.SHORT.items():
            short = short.replace(words, mark)
        text = table.NAMES.replace("\n", "") + "|"
        at = text.find(short)
        while at >= 0:
            if text[at - 1] in ";:" and text[at + len(short)] in ";|":
                start, _, before = text[text.rfind("|", 0, at) + 1 : at].partition(":")
                return chr(int(start, 16) + before.count(";"))
            at = text.find(short, at + 1)
    for words, letters in (("CAPITAL", name[-1:]), ("SMALL", name[-1:].lower())):
        if name == f"LATIN {words} LETTER {name[-1:]}" and letters.isascii() and letters.isalpha():
            return letters
    return _composed(name)


def _composed(name):
    """The character of a letter with a mark."""
    letter, _, mark = name.rpartition(" WITH ")
    if not letter:
        return None
    from _unicode_facts import PARTS

    letter, mark = _found(letter), _found(f"COMBINING {mark} ACCENT") or _found(f"COMBINING {mark}")
    if letter is None or mark is None:
        return None
    entries = PARTS.replace("\n", " ") + " "
    at = entries.find(f"={ord(letter):X}.{ord(mark):X} ")
    return chr(int(entries[entries.rfind(" ", 0, at) + 1 : at], 16)) if at >= 0 else None


def _looked_up(name):
    from unicodedata import lookup

    try:
        return lookup(name)
    except KeyError:
        return ""


def main_code(names):
    """What `main_code_runner` answers when these names are known."""
    learn(names)
    made = main_code_runner(True)
    if len(made) == 2:
        return made
    kind, message, *place = made

    def refuse():
        raise getattr(builtins, kind)(message, (sys.argv[0], *place))

    return refuse, ()
