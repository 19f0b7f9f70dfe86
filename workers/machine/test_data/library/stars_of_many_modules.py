# `from module import *` brings what modules list, what they make when it is asked for too, and no helpers.
from base64 import *
from calendar import *
from contextlib import *
from datetime import *
from decimal import *
from inspect import *
from logging import *
from statistics import *

print(b85decode(b85encode(b"hello")), a85encode(b"x"), chdir.__name__, HTMLCalendar.__name__, FileHandler.__name__, getmodulename("/a/b.py"))
print(isleap(2024), timedelta(hours=1), Decimal("1.10"), mean([1, 2]), isclass(int), getLevelName(20), suppress.__name__)
print(sorted(name for name in globals() if name in ("Ordered", "check_field", "Rare", "round_digits", "level_number", "generator_facts", "is_leap", "Fraction")))
