# Python 3.12: loggers answer their children.
# Classes of the library tell the module that one imports them from, and functions the name that one calls.
import contextlib
import enum
import functools
import io
import logging
import selectors
import string
import struct

print(type(io.StringIO()), type(io.BytesIO()), string.Template, string.Formatter, struct.Struct)
print(enum.verify, enum.property, contextlib.chdir, functools.singledispatchmethod)
print(type(selectors.SelectorKey(1, 2, 3, 4)))
for wrong in (
    lambda: logging.info(), lambda: logging.critical(), lambda: io.StringIO().nothing, lambda: io.BytesIO().nothing,
):  # fmt: skip
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
first, second = logging.getLogger("shop.cart"), logging.getLogger("shop.cart.items.old")
print(sorted([child.name for child in logging.getLogger("shop").getChildren()], key=str), first.getChildren())
print([logger.name for logger in logging.getLogger().getChildren() if logger.name.startswith("shop")])
logging.getLogger("shop")
print(sorted([child.name for child in logging.getLogger("shop").getChildren()]))
