"""Names of modules of the library with a letter wrong: what may have been meant."""
# Python 3.12: `traceback` tells what may have been meant.

import asyncio
import collections
import functools
import re
import string
import traceback
import typing

for module, name in [
    (asyncio, "slep"), (asyncio, "TaskGrup"), (collections, "Conter"), (collections, "dequee"),
    (collections, "ChainMapp"), (functools, "lru_cach"), (functools, "cached_propert"), (re, "serach"),
    (string, "ascii_letter"), (typing, "Protocl"), (typing, "Lst"),
]:  # fmt: skip
    try:
        getattr(module, name)
    except AttributeError as error:
        print(*traceback.format_exception_only(error), end="")

print(collections.Counter("hello").most_common(1))
words = string.letters
