"""The parts of `datetime`: spans, dates, times of day, zones."""

from _strftime import day_of_year, days_in_month, from_ordinal, iso_week, to_ordinal
from _strftime import strftime as _strftime
from operator import attrgetter

MINYEAR, MAXYEAR = 1, 9999


def _compared(name):
    def compare(self, other):
        if not isinstance(other, self._kind) or not self._comparable(other, name):
            if isinstance(self, date) and isinstance(other, date):
                kinds = [f"datetime.{type(one).__name__}" for one in (self, other)]
                raise TypeError(f"can't compare {kinds[0]} to {kinds[1]}")
            return NotImplemented
        mine, others = self._keys(other)
        return getattr(mine, name)(others)

    compare.__name__ = name
    return compare


def kind_of(value):
    """What an argument is, as a message about a wrong one says it."""
    kind = type(value)
    if value is None or kind.__module__ in ("builtins", "__main__"):
        return "None" if value is None else kind.__name__
    return f"{kind.__module__}.{kind.__name__}"


def fixed(name, owner):
    """A property that can only be read; `owner` is the name of its class, or what answers it for an object."""

    def refuse(self, value=None):
        kind = owner if isinstance(owner, str) else owner(self)
        raise AttributeError(f"attribute {name!r} of 'datetime.{kind}' objects is not writable")

    return property(attrgetter(f"_{name}"), refuse, refuse)


class Ordered:
    """Has a key to be compared and hashed by."""

    __lt__, __le__, __gt__, __ge__ = [_compared(name) for name in ("__lt__", "__le__", "__gt__", "__ge__")]

    def __eq__(self, other):
        if not isinstance(other, self._kind) or not self._comparable(other, "__eq__"):
            return NotImplemented
        mine, others = self._keys(other)
        return mine == others

    def __hash__(self):
        return hash(self._key())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _keys(self, other):
        return self._key(), other._key()

    def _comparable(self, other, name):
        return True


def shown_class(value):
    """The name of a class as its `repr` has it: with the module if it is one of this library."""
    cls = type(value)
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


class timedelta(Ordered):
    """A span of time: days, seconds and microseconds."""

    __module__ = "datetime"
    __slots__ = ("_micros",)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self = object.__new__(cls)
        total = 0
        for amount, unit in (
            (weeks, 604_800_000_000), (days, 86_400_000_000), (hours, 3_600_000_000), (minutes, 60_000_000),
            (seconds, 1_000_000), (milliseconds, 1000), (microseconds, 1),
        ):
            if not isinstance(amount, (int, float)):
                _refuse(days, seconds, microseconds, milliseconds, minutes, hours, weeks)
            if isinstance(amount, float):
                whole = int(amount)
                total += whole * unit + round((amount - whole) * unit)
            else:
                total += amount * unit
        self._micros = total
        if not -999999999 <= self.days <= 999999999:
            raise OverflowError(f"days={self.days}; must have magnitude <= 999999999")
        return self

    def _key(self):
        return self._micros

    def _refuse(self, value=None):
        raise AttributeError("readonly attribute")

    days = property(lambda self: self._micros // 86_400_000_000, _refuse, _refuse)
    seconds = property(lambda self: self._micros // 1_000_000 % 86400, _refuse, _refuse)
    microseconds = property(lambda self: self._micros % 1_000_000, _refuse, _refuse)
    del _refuse

    def total_seconds(self):
        return self._micros / 1_000_000

    def __add__(self, other):
        return timedelta(microseconds=self._micros + other._micros) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta(microseconds=self._micros - other._micros) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta(microseconds=-self._micros)

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta(microseconds=abs(self._micros))

    def __bool__(self):
        return self._micros != 0

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta(microseconds=self._micros * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta(microseconds=_divide(self._micros * top, bottom))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._micros / other._micros
        if isinstance(other, int):
            return timedelta(microseconds=_divide(self._micros, other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta(microseconds=_divide(self._micros * bottom, top))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._micros // other._micros
        return timedelta(microseconds=self._micros // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return timedelta(microseconds=self._micros % other._micros) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)}" for name in ("days", "seconds", "microseconds") if getattr(self, name)]
        return f"{shown_class(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if self.days:
            text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, {text}"
        return text + (f".{self.microseconds:06d}" if self.microseconds else "")


def _refuse(*amounts):
    names = "days seconds microseconds milliseconds minutes hours weeks".split()
    for name, amount in zip(names, amounts):
        if not isinstance(amount, (int, float)):
            kind = type(amount).__name__
            raise TypeError(f"unsupported type for timedelta {name} component: {kind}")


timedelta._kind = timedelta
timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


def _divide(top, bottom):
    """The nearest integer to a quotient, the even one of two."""
    if bottom < 0:
        top, bottom = -top, -bottom
    quotient, left = divmod(top, bottom)
    return quotient + (left * 2 > bottom or left * 2 == bottom and quotient % 2)


class tzinfo:
    """What every time zone is an instance of."""

    __module__ = "datetime"

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """The local time of a time of UTC, which has this zone already."""
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset, summer = dt.utcoffset(), dt.dst()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = dt + (offset - summer)
        if standard != dt:
            summer = standard.dst()
        return standard + summer


class timezone(tzinfo):
    """A fixed distance from UTC."""

    __module__ = "datetime"

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {kind_of(offset)}")
        if name is None and not offset and hasattr(timezone, "utc"):
            return timezone.utc
        if name is not None and not isinstance(name, str):
            raise TypeError("name must be a string")
        if not timedelta(hours=-24) < offset < timedelta(hours=24):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                f"timedelta(hours=24), not {offset!r}."
            )
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __reduce__(self):
        if self is timezone.utc:
            return "timezone.utc"
        return (timezone, (self._offset,) if self._name is None else (self._offset, self._name))

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"datetime.timezone({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)


timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


def offset_text(offset, colon=":"):
    if offset is None:
        return ""
    sign, offset = ("-", -offset) if offset.days < 0 else ("+", offset)
    minutes, seconds = divmod(offset.seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or offset.microseconds:
        text += f"{colon}{seconds:02d}"
    return text + (f".{offset.microseconds:06d}" if offset.microseconds else "")


def check_field(value, least, most, name):
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not least <= value <= most:
        raise ValueError(name)


class date(Ordered):
    """A day of the Gregorian calendar."""

    __module__ = "datetime"

    def __new__(cls, year=None, month=None, day=None):
        for at, (name, value) in enumerate((("year", year), ("month", month), ("day", day)), 1):
            if value is None:
                raise TypeError(f"function missing required argument {name!r} (pos {at})")
        check_field(year, MINYEAR, MAXYEAR, f"year {year} is out of range")
        check_field(month, 1, 12, "month must be in 1..12")
        check_field(day, 1, days_in_month(year, month), "day is out of range for month")
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        return self

    year, month, day = [fixed(name, "date") for name in ("year", "month", "day")]

    @classmethod
    def today(cls):
        from time import time

        return cls.fromtimestamp(time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls.fromordinal(719163 + int(timestamp // 86400))

    @classmethod
    def fromordinal(cls, ordinal, /):
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        return cls(*read_date(text, text))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        first = to_ordinal(year, 1, 4)
        found = cls.fromordinal(first - (first + 6) % 7 + (week - 1) * 7 + day - 1)
        if not 1 <= week <= 53 or iso_week(found.year, found.month, found.day)[0] != year:
            raise ValueError(f"Invalid week: {week}")
        return found

    def _key(self):
        return (self._year, self._month, self._day)

    def _comparable(self, other, name):
        return not hasattr(other, "hour")

    def toordinal(self):
        return to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        from collections import namedtuple

        made = namedtuple("IsoCalendarDate", "year week weekday", module="datetime")
        made.__name__ = "datetime.IsoCalendarDate"
        return made(*iso_week(self._year, self._month, self._day))

    def timetuple(self):
        from time import struct_time

        return struct_time(self._fields() + (-1,))

    def _fields(self):
        year, month, day = self._year, self._month, self._day
        return (year, month, day, 0, 0, 0, self.weekday(), day_of_year(year, month, day))

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day,
        )

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    def ctime(self):
        return self.strftime("%a %b %e %H:%M:%S %Y")

    def strftime(self, format):
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {kind_of(format)}")
        return _strftime(format, self._fields())

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other.days
        if not 0 < ordinal <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not hasattr(other, "hour"):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f"{shown_class(self)}({self._year}, {self._month}, {self._day})"


date._kind = date
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)


def read_date(part, whole):
    """`(year, month, day)` of an ISO date."""
    try:
        if len(part) in (8, 10) and "W" in part:
            digits = part.replace("-", "")
            found = date.fromisocalendar(int(digits[:4]), int(digits[5:7]), int(digits[7:8] or "1"))
            return found.year, found.month, found.day
        if len(part) == 10 and part[4] == part[7] == "-" and (part[:4] + part[5:7] + part[8:]).isdigit():
            return int(part[:4]), int(part[5:7]), int(part[8:])
        if len(part) == 8 and part.isdigit():
            return int(part[:4]), int(part[4:6]), int(part[6:])
    except (ValueError, IndexError):
        pass
    raise ValueError(f"Invalid isoformat string: {whole!r}")
