"""Names of characters in literals (`"\\N{BULLET}"`): they are looked up before a text is compiled."""

import builtins
import sys

from _runtime import main_code_runner
from unicodedata import lookup

_learn_name = builtins.compile.__globals__["_learn_name"]


def learn(names):
    for name in names:
        try:
            _learn_name(name, lookup(name))
        except KeyError:
            _learn_name(name, "")


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
