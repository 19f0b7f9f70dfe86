"""What is warned of: sets in patterns that may mean something else one day, `logging.warn`."""

import logging
import re
import sys

for pattern in ("[[a]", "[a&&b]", "[a||b]", "[+--]", r"[\[a]", "[^[a]", "[a-z]", "x[[:alpha:]]"):
    re.compile(pattern)


def brackets(text):
    return re.findall("[[x]", text)


print(brackets("[x]"))
logging.basicConfig(format="%(levelname)s %(funcName)s %(lineno)d %(message)s", stream=sys.stdout)


def tell():
    logging.warn("old %d", 5)
    logging.getLogger("app").warn("older")


tell()
