"""`sys.exit(True)` is 1; `exit()` of the builtins is the same as `sys.exit()`."""

import sys

for code in (None, 0, False, "text", (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code))
try:
    exit(7)
except SystemExit as error:
    print(error.code)
sys.exit(True)
