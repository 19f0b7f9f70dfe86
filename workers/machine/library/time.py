"""Clocks and sleeping. Follows the documentation of CPython's `time`; the local time zone is UTC."""

from _strftime import DAYS, MONTHS, date_of, day_of_year, from_ordinal, hour_of, strptime as _strptime, to_ordinal
from _strftime import strftime as _strftime
from _thread import sleep
from _time import monotonic, process_time, thread_time, time

perf_counter = monotonic
timezone = altzone = daylight = 0
tzname = ("UTC", "UTC")
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = 0, 1, 2, 3
_EPOCH = to_ordinal(1970, 1, 1)


def _to_ns(seconds):
    return int(seconds * 1_000_000_000)


def time_ns():
    return _to_ns(time())


def monotonic_ns():
    return _to_ns(monotonic())


def perf_counter_ns():
    return _to_ns(perf_counter())


def process_time_ns():
    return _to_ns(process_time())


def thread_time_ns():
    return _to_ns(thread_time())


def clock_gettime(clk_id, /):
    return (time, monotonic, process_time, thread_time)[clk_id]()


def clock_gettime_ns(clk_id, /):
    return _to_ns(clock_gettime(clk_id))


def get_clock_info(name, /):
    from types import SimpleNamespace

    if name not in ("monotonic", "perf_counter", "process_time", "thread_time", "time"):
        raise ValueError("unknown clock")
    return SimpleNamespace(
        implementation=f"{name}()", monotonic=name != "time", adjustable=name == "time", resolution=1e-06
    )


_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")


class struct_time(tuple):
    """A moment as nine numbers."""

    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0
    tm_zone, tm_gmtoff = "UTC", 0

    def __new__(cls, fields):
        fields = tuple(fields)
        if len(fields) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(fields)}-sequence given)")
        return super().__new__(cls, fields[:9])

    def __repr__(self):
        return f"time.struct_time({', '.join([f'{name}={value}' for name, value in zip(_FIELDS, self)])})"


for _at, _field in enumerate(_FIELDS):
    setattr(struct_time, _field, property(lambda self, at=_at: self[at]))


def gmtime(seconds=None, /):
    days, left = divmod(int(time() if seconds is None else seconds // 1), 86400)
    ordinal = _EPOCH + days
    year, month, day = from_ordinal(ordinal)
    return struct_time(
        (year, month, day, left // 3600, left // 60 % 60, left % 60, (ordinal + 6) % 7,
         day_of_year(year, month, day), 0)
    )


localtime = gmtime


def mktime(fields, /):
    year, month, day, hour, minute, second = tuple(fields)[:6]
    return float((to_ordinal(year, month, day) - _EPOCH) * 86400 + hour * 3600 + minute * 60 + second)


def strftime(format, t=None, /):
    t = localtime() if t is None else t
    return _strftime(format, tuple(t)[:8], offset="+0000", zone="UTC", stamp=mktime(t) if "%s" in format else None)


def strptime(data_string, format="%a %b %d %H:%M:%S %Y", /):
    found = _strptime(data_string, format)
    year, month, day = date_of(found)
    weekday = (to_ordinal(year, month, day) + 6) % 7
    return struct_time(
        (year, month, day, hour_of(found), found.get("M", 0), found.get("S", 0), weekday,
         day_of_year(year, month, day), 0 if "Z" in found else -1)
    )


def asctime(t=None, /):
    year, month, day, hour, minute, second, weekday = tuple(localtime() if t is None else t)[:7]
    return f"{DAYS[weekday][:3]} {MONTHS[month - 1][:3]} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year}"


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def tzset():
    pass
