"""Months and days of the week as numbers with names, of `calendar`."""

from _strftime import DAYS, MONTHS
from enum import IntEnum

Month = IntEnum("Month", [name.upper() for name in MONTHS], module="calendar")
Day = IntEnum("Day", [name.upper() for name in DAYS], start=0, module="calendar")
for _kind in (Month, Day):
    _kind.__repr__ = lambda self: f"calendar.{self.name}"
    globals().update(_kind.__members__)
