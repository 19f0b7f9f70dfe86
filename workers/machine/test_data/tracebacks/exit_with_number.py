"""sys.exit with a number ends with this code; finally and atexit run."""

import atexit
import sys

atexit.register(print, "at exit", 1)
atexit.register(lambda: print("at exit first"))
try:
    sys.exit(7)
finally:
    print("finally")
