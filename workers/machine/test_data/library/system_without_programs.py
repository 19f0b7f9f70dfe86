# Python 3.12: calendar has Month and Day, random has binomialvariate.
"""os, getpass, calendar, random and importlib: what is asked of them now and then."""

import calendar
import getpass
import importlib.util
import math
import os
import random
import sys

print(os.strerror(2), os.strerror(13), len(os.uname()), os.times().children_user, len(os.getloadavg()))
print(isinstance(getpass.getuser(), str), isinstance(os.getuid(), int), sys.gettrace(), os.system("true"))
print(importlib.util.find_spec("json").name, importlib.util.find_spec("no_such_module"), importlib.reload(math) is math)
print(importlib.util.resolve_name(".c", "a.b"), importlib.util.resolve_name("x.y", None))
print(repr(calendar.Month.MAY), calendar.Month(2).name, calendar.JUNE + 1, repr(calendar.Day.MONDAY), len(calendar.Day))
random.seed(7)
counts = [random.binomialvariate(20, 0.25) for _ in range(2000)]
many = [random.binomialvariate(1000, 0.6) for _ in range(300)]
print(0 <= min(counts) and max(counts) <= 20, abs(sum(counts) / 2000 - 5) < 0.2, abs(sum(many) / 300 - 600) < 5)
print(random.binomialvariate(9, 1.0), random.binomialvariate(9, 0.0), random.binomialvariate(0, 0.5))
for action in (
    lambda: random.binomialvariate(-1), lambda: random.binomialvariate(3, 1.5), lambda: importlib.reload("math"),
    lambda: importlib.util.resolve_name(".c", None),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
