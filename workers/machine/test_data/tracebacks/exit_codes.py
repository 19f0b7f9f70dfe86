"""`sys.exit` with a number is the exit code."""

import sys

try:
    sys.exit(4)
except SystemExit as exit:
    print(exit.code, repr(exit))
sys.exit(3)
