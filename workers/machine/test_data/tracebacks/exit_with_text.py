"""`sys.exit` with a text prints it to standard error and ends with 1."""

import sys

try:
    print("working")
finally:
    print("cleaning up")
    sys.exit("something is wrong")
