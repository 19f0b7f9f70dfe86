"""What `time` knows of calendars. Apart from it, because most programs only read clocks and sleep."""

import operator
from _strftime import DAYS, MONTHS, date_of, day_of_year, days_in_month, from_ordinal, hour_of, to_ordinal, weekday_of
from _strftime import strftime as _strftime
from _strftime import strptime as _strptime
from time import struct_time

_EPOCH = to_ordinal(1970, 1, 1)


def gmtime(seconds):
    if not isinstance(seconds, float):
        seconds = operator.index(seconds)
    days, left = divmod(int(seconds // 1), 86400)
    ordinal = _EPOCH + days
    year, month, day = from_ordinal(ordinal)
    return struct_time(
        (year, month, day, left // 3600, left // 60 % 60, left % 60, (ordinal + 6) % 7,
         day_of_year(year, month, day), 0)
    )


def mktime(fields):
    if len(tuple(fields)) < 9:
        raise TypeError("mktime(): illegal time tuple argument")
    year, month, day, hour, minute, second = tuple(fields)[:6]
    return float((to_ordinal(year, month, day) - _EPOCH) * 86400 + hour * 3600 + minute * 60 + second)


def strftime(format, t):
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) < 9:
        raise TypeError("strftime(): illegal time tuple argument")
    return _strftime(format, tuple(t)[:8], offset="+0000", zone="UTC", stamp=mktime(t) if "%s" in format else None)


def strptime(data_string, format):
    found = _strptime(data_string, format)
    year, month, day = date_of(found)
    if day > days_in_month(1904 if year == 1900 else year, month):
        raise ValueError("day is out of range for month")
    weekday = weekday_of(found)
    if weekday is None:
        weekday = (to_ordinal(year, month, day) + 6) % 7
    return struct_time(
        (year, month, day, hour_of(found), found.get("M", 0), found.get("S", 0), weekday,
         day_of_year(year, month, day), 0 if "Z" in found else -1)
    )


def asctime(t):
    year, month, day, hour, minute, second, weekday = tuple(t)[:7]
    return f"{DAYS[weekday][:3]} {MONTHS[month - 1][:3]} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year}"
