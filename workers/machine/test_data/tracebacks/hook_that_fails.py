"""sys.excepthook fails itself: both errors are printed."""

import sys


def broken(kind, error, trace):
    print("in the hook", kind.__name__)
    return {}["missing"]


sys.excepthook = broken
print("before")
"text" + 1
