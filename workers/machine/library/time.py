"""Clocks and sleeping. Follows the documentation of CPython's `time`; the local time zone is UTC."""

# mark: in C

from _threads import sleep
from _time import monotonic, process_time, thread_time, time

perf_counter = monotonic
timezone = altzone = daylight = 0
tzname = ("UTC", "UTC")
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = 0, 1, 2, 3


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


class _Calendar:
    def gmtime(self, seconds=None, /):
        from _time_fields import gmtime

        return gmtime(time() if seconds is None else seconds)


# Kept in a class, as logging's formatters do, this does not become a method once more.
gmtime = localtime = _Calendar().gmtime


def mktime(fields, /):
    from _time_fields import mktime

    return mktime(fields)


def strftime(format, t=None, /):
    from _time_fields import strftime

    return strftime(format, gmtime() if t is None else t)


def strptime(data_string, format="%a %b %d %H:%M:%S %Y", /):
    from _time_fields import strptime

    return strptime(data_string, format)


def asctime(t=None, /):
    from _time_fields import asctime

    return asctime(gmtime() if t is None else t)


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def tzset():
    pass
