"""Variables of the environment that are not there, or no texts."""
# Python 3.12: the lines of `os` in tracebacks have the numbers of this version.

import os
import traceback

print(os.environ.get("NOT_THERE"), "NOT_THERE" in os.environ)
print(os.environ.setdefault("COLOUR", "red"), os.environ["COLOUR"])
try:
    os.environ["COLOUR"] = 5
except TypeError:
    traceback.print_exc()
try:
    port = int(os.environ["PORT_OF_NOTHING"])
except KeyError as error:
    raise SystemExit(f"no port: {error}") if os.getenv("QUIET") else error
