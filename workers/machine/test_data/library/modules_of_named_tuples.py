# Python 3.12: `getChildren` is new.
"""The classes of named tuples that the library gives."""

import datetime
import functools
import inspect
import logging
import selectors
import sys
import threading
import urllib.parse


@functools.lru_cache
def cached():
    pass


for thing in (
    cached.cache_info(),
    inspect.getfullargspec(lambda x: x),
    datetime.date(2024, 2, 29).isocalendar(),
    urllib.parse.urlsplit("http://site/"),
    sys.float_info,
    sys.int_info,
):
    print(type(thing))
print(selectors.SelectorKey, selectors.SelectorKey(1, 1, 3, None))
for name in ("app", "app.db", "app.db.pool", "other.deep"):
    logging.getLogger(name)
for logger in (logging.getLogger(), logging.getLogger("app"), logging.getLogger("app.db.pool")):
    print(logger.name, sorted(child.name for child in logger.getChildren()))
for wrong in (lambda: threading.settrace(), lambda: threading.setprofile(function=None)):
    try:
        wrong()
    except TypeError as error:
        print(error)
logging.raiseExceptions = False
print(logging.getLogger("app").log("loud", "nothing"))
logging.raiseExceptions = True
try:
    logging.getLogger("app").log("loud", "nothing")
except TypeError as error:
    print(error)
