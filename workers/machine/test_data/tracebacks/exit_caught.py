"""SystemExit is an exception."""

import sys

for code in (None, 0, 3, "text", (1, 2), 2.5):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error), error.code, error.args)
try:
    raise SystemExit
except SystemExit as error:
    print(error.code, error.args)
try:
    exit(4)
except SystemExit as error:
    print(error.code)
raise SystemExit(5)
