"""Dates and times. Follows the documentation of CPython's `datetime`; the local time zone is UTC."""

# mark: in C

from _dates import (
    MAXYEAR, MINYEAR, UTC, Ordered, check_field, date, fixed, kind_of, offset_text, read_date, shown_class, timedelta,
    timezone, tzinfo,
)
from _strftime import date_of, hour_of
from _strftime import strftime as _strftime
from _strftime import strptime as _strptime

__all__ = "MAXYEAR MINYEAR UTC date datetime time timedelta timezone tzinfo".split()


def _check_time(hour, minute, second, microsecond, zone):
    check_field(hour, 0, 23, "hour must be in 0..23")
    check_field(minute, 0, 59, "minute must be in 0..59")
    check_field(second, 0, 59, "second must be in 0..59")
    check_field(microsecond, 0, 999999, "microsecond must be in 0..999999")
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _clock_text(moment, timespec):
    text = f"{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"
    if timespec == "auto":
        timespec = "microseconds" if moment.microsecond else "seconds"
    match timespec:
        case "hours": return text[:2]
        case "minutes": return text[:5]
        case "seconds": return text
        case "milliseconds": return f"{text}.{moment.microsecond // 1000:03d}"
        case "microseconds": return f"{text}.{moment.microsecond:06d}"
    raise ValueError("Unknown timespec value")


def _read_clock(text, whole):
    """`(hour, minute, second, microsecond, zone)` of an ISO time."""
    wrong = ValueError(f"Invalid isoformat string: {whole!r}")
    zone, clock = None, text.removeprefix("T")
    for at, char in enumerate(clock):
        if char in "Z+-":
            clock, tail = clock[:at], clock[at:]
            try:
                found = _strptime(tail, "%z")["z"]
            except ValueError:
                raise wrong from None
            zone = timezone(timedelta(seconds=found)) if found else UTC
            break
    clock, dot, fraction = clock.replace(",", ".").partition(".")
    digits = clock.replace(":", "")
    if not digits.isdigit() or len(digits) not in (2, 4, 6) or dot and not fraction.isdigit():
        raise wrong
    hour, minute, second = int(digits[:2]), int(digits[2:4] or "0"), int(digits[4:] or "0")
    return hour, minute, second, int((fraction + "000000")[:6]), zone


class _Clock:
    """What `time` and `datetime` have in common."""

    hour, minute, second, microsecond, tzinfo, fold = [
        fixed(name, lambda self: "datetime" if isinstance(self, _date) else "time")
        for name in ("hour", "minute", "second", "microsecond", "tzinfo", "fold")
    ]

    def _set_clock(self, hour, minute, second, microsecond, zone, fold):
        _check_time(hour, minute, second, microsecond, zone)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = zone, fold

    def _zone_argument(self):
        return self

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self._zone_argument())

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self._zone_argument())

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self._zone_argument())

    def _comparable(self, other, name):
        if isinstance(other, date) and not hasattr(other, "hour"):
            return False
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            if name == "__eq__":
                return False
            raise TypeError(f"can't compare offset-naive and offset-aware {type(self).__name__}s")
        return True

    def _repr_tail(self):
        parts = [self._hour, self._minute] + ([self._second] if self._second or self._microsecond else [])
        text = ", ".join([str(part) for part in parts + ([self._microsecond] if self._microsecond else [])])
        text += f", fold={self._fold}" if self._fold else ""
        return text + (f", tzinfo={self._tzinfo!r}" if self._tzinfo is not None else "")

    def strftime(self, format):
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {kind_of(format)}")
        zone = self.tzname() or ""
        stamp = self.timestamp() if "%s" in format else None
        return _strftime(format, self._fields(), self._microsecond, offset_text(self.utcoffset(), ""), zone, stamp)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def __str__(self):
        return self.isoformat()


class time(_Clock, Ordered):
    """A time of day."""

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._set_clock(hour, minute, second, microsecond, tzinfo, fold)
        return self

    @classmethod
    def fromisoformat(cls, text, /):
        return cls(*_read_clock(text, text))

    def _zone_argument(self):
        return None

    def _key(self):
        offset = self.utcoffset() or timedelta(0)
        return timedelta(0, self._second, self._microsecond, 0, self._minute, self._hour) - offset

    def _fields(self):
        return (1900, 1, 1, self._hour, self._minute, self._second, 0, 1)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold,
        )

    def isoformat(self, timespec="auto"):
        return _clock_text(self, timespec) + offset_text(self.utcoffset())

    def __repr__(self):
        return f"{shown_class(self)}({self._repr_tail()})"


time._kind = time
# Where parameters have these names.
_date, _time = date, time
time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta(microseconds=1)


def _warn_of_utc(name, instead):
    """Tells the caller's caller to name the zone of a moment."""
    from warnings import warn

    message = (
        f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware "
        f"objects to represent datetimes in UTC: datetime.datetime.{instead}."
    )
    warn(message, DeprecationWarning, stacklevel=3)


class datetime(_Clock, date):
    """A date and a time of day."""

    def __new__(
        cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        self = date.__new__(cls, year, month, day)
        self._set_clock(hour, minute, second, microsecond, tzinfo, fold)
        return self

    @classmethod
    def now(cls, tz=None):
        from time import time as clock

        return cls.fromtimestamp(clock(), tz)

    @classmethod
    def utcnow(cls):
        _warn_of_utc("utcnow", "now(datetime.UTC)")
        return cls.now()

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        if not isinstance(timestamp, (int, float)):
            raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
        micros = round(timestamp * 1_000_000)
        moment = cls(1970, 1, 1) + timedelta(microseconds=micros)
        return moment if tz is None else moment.replace(tzinfo=UTC).astimezone(tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        _warn_of_utc("utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)")
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for at, (part, kind) in enumerate(((date, _date), (time, _time)), 1):
            if not isinstance(part, kind):
                asked = f"datetime.{kind.__name__}"
                raise TypeError(f"combine() argument {at} must be {asked}, not {kind_of(part)}")
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone)

    @classmethod
    def strptime(cls, date_string, format):
        for at, text in enumerate((date_string, format), 1):
            if not isinstance(text, str):
                raise TypeError(f"strptime() argument {at} must be str, not {kind_of(text)}")
        found = _strptime(date_string, format)
        zone = None
        if "z" in found:
            zone = timezone(timedelta(seconds=found["z"])) if found["z"] else UTC
        clock = hour_of(found), found.get("M", 0), found.get("S", 0), found.get("f", 0)
        return cls(*date_of(found), *clock, zone)

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        at = 10 if text[4:5] == "-" else 8
        clock = _read_clock(text[at + 1 :], text) if len(text) > at else ()
        return cls(*read_date(text[:at], text), *clock)

    def _key(self):
        return self._local() - (self.utcoffset() or timedelta(0))

    def _local(self):
        return timedelta(self.toordinal(), self._second, self._microsecond, 0, self._minute, self._hour)

    def _keys(self, other):
        """What two times are compared by: within one zone, what the clocks show."""
        if self._tzinfo is other._tzinfo:
            return self._local(), other._local()
        return self._key(), other._key()

    def _fields(self):
        day = date._fields(self)
        return day[:3] + (self._hour, self._minute, self._second) + day[6:]

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return self.time().replace(tzinfo=self._tzinfo)

    def timetuple(self):
        from time import struct_time

        dst = self.dst()
        return struct_time(self._fields() + (-1 if dst is None else int(bool(dst)),))

    def utctimetuple(self):
        from time import struct_time

        return struct_time((self - (self.utcoffset() or timedelta(0)))._fields() + (0,))

    def timestamp(self):
        return (self._key() - timedelta(719163)).total_seconds()

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        given = (year, month, day, hour, minute, second, microsecond)
        own = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)
        fields = [mine if value is None else value for value, mine in zip(given, own)]
        zone = self._tzinfo if tzinfo is True else tzinfo
        return type(self)(*fields, zone, fold=self._fold if fold is None else fold)

    def astimezone(self, tz=None):
        tz = UTC if tz is None else tz
        if tz is self._tzinfo:
            return self
        utc = (self - (self.utcoffset() or timedelta(0))).replace(tzinfo=tz)
        return tz.fromutc(utc)

    def isoformat(self, sep="T", timespec="auto"):
        return date.isoformat(self) + sep + _clock_text(self, timespec) + offset_text(self.utcoffset())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        micros = self.toordinal() * 86_400_000_000 + other._micros
        micros += ((self._hour * 60 + self._minute) * 60 + self._second) * 1_000_000 + self._microsecond
        days, left = divmod(micros, 86_400_000_000)
        if not 0 < days <= 3652059:
            raise OverflowError("date value out of range")
        seconds, micros = divmod(left, 1_000_000)
        day = date.fromordinal(days)
        clock = seconds // 3600, seconds // 60 % 60, seconds % 60, micros
        return type(self)(day.year, day.month, day.day, *clock, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        mine, others = self._keys(other)
        return mine - others

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        return f"{shown_class(self)}({self._year}, {self._month}, {self._day}, {self._repr_tail()})"


datetime._kind = datetime
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
