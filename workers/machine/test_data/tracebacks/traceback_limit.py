"""sys.tracebacklimit and the limit of traceback: which calls are shown."""

import re
import sys
import traceback


def f(n):
    return f(n - 1) if n else 1 / 0


def show(**options):
    try:
        f(3)
    except ZeroDivisionError:
        print(re.sub('File ".*"', "File", traceback.format_exc(**options)) + "--")


show()
show(limit=2)
show(limit=-1)
show(limit=0)
sys.tracebacklimit = 2
show()
show(limit=1)
print(len(traceback.extract_stack()))
for limit in (0, -5):
    sys.tracebacklimit = limit
    show()
sys.tracebacklimit = 2
f(3)
