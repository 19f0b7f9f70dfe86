"""Time zones by name. Follows the documentation of CPython's `zoneinfo`.

There are no tables of the past: a zone keeps for all years to the rules that it has now. Each is a name, a distance
from UTC in minutes, and, where clocks change, the other name and when it begins and ends.
"""

from datetime import datetime, timedelta, tzinfo

__all__ = ["ZoneInfo", "ZoneInfoNotFoundError", "available_timezones", "reset_tzpath", "TZPATH"]
TZPATH = ()

# When clocks change: month, number of the Sunday (-1 is the last one), and the hour, in local time or `UTC`.
_RULES = {
    "us": ((3, 2, 2), (11, 1, 2)), "eu": ((3, -1, "UTC"), (10, -1, "UTC")), "au": ((10, 1, 2), (4, 1, 3)),
    "nz": ((9, -1, 2), (4, 1, 3)),
}
_ZONES = """
UTC UTC 0|Etc/UTC UTC 0|Etc/GMT GMT 0|GMT GMT 0|Etc/GMT+5 -05 -300|Etc/GMT-5 +05 300
Europe/London GMT 0 eu BST|Europe/Dublin GMT 0 eu IST|Europe/Lisbon WET 0 eu WEST|Atlantic/Canary WET 0 eu WEST
Europe/Paris CET 60 eu CEST|Europe/Berlin CET 60 eu CEST|Europe/Madrid CET 60 eu CEST|Europe/Rome CET 60 eu CEST
Europe/Amsterdam CET 60 eu CEST|Europe/Brussels CET 60 eu CEST|Europe/Vienna CET 60 eu CEST
Europe/Zurich CET 60 eu CEST|Europe/Stockholm CET 60 eu CEST|Europe/Oslo CET 60 eu CEST
Europe/Copenhagen CET 60 eu CEST|Europe/Prague CET 60 eu CEST|Europe/Warsaw CET 60 eu CEST
Europe/Budapest CET 60 eu CEST|Europe/Belgrade CET 60 eu CEST|Europe/Athens EET 120 eu EEST
Europe/Helsinki EET 120 eu EEST|Europe/Bucharest EET 120 eu EEST|Europe/Sofia EET 120 eu EEST
Europe/Kyiv EET 120 eu EEST|Europe/Kiev EET 120 eu EEST|Europe/Istanbul +03 180|Europe/Moscow MSK 180
Europe/Minsk +03 180|Atlantic/Reykjavik GMT 0|CET CET 60 eu CEST|EET EET 120 eu EEST
Africa/Lagos WAT 60|Africa/Nairobi EAT 180|Africa/Johannesburg SAST 120|Africa/Algiers CET 60|Africa/Abidjan GMT 0
Africa/Tunis CET 60|Africa/Accra GMT 0|Africa/Addis_Ababa EAT 180|Africa/Maputo CAT 120
America/New_York EST -300 us EDT|America/Toronto EST -300 us EDT|America/Detroit EST -300 us EDT
America/Chicago CST -360 us CDT|America/Winnipeg CST -360 us CDT|America/Denver MST -420 us MDT
America/Edmonton MST -420 us MDT|America/Phoenix MST -420|America/Los_Angeles PST -480 us PDT
America/Vancouver PST -480 us PDT|America/Anchorage AKST -540 us AKDT|Pacific/Honolulu HST -600
America/Halifax AST -240 us ADT|America/St_Johns NST -210 us NDT|America/Puerto_Rico AST -240
America/Mexico_City CST -360|America/Panama EST -300|America/Bogota -05 -300|America/Lima -05 -300
America/Caracas -04 -240|America/Sao_Paulo -03 -180
America/Argentina/Buenos_Aires -03 -180|America/Buenos_Aires -03 -180|America/Montevideo -03 -180
US/Eastern EST -300 us EDT|US/Central CST -360 us CDT|US/Mountain MST -420 us MDT|US/Pacific PST -480 us PDT
US/Alaska AKST -540 us AKDT|US/Hawaii HST -600|EST5EDT EST -300 us EDT|PST8PDT PST -480 us PDT
Asia/Tokyo JST 540|Japan JST 540|Asia/Seoul KST 540|Asia/Shanghai CST 480|Asia/Hong_Kong HKT 480|Asia/Taipei CST 480
Asia/Singapore +08 480|Asia/Manila PST 480|Asia/Kuala_Lumpur +08 480|Asia/Bangkok +07 420|Asia/Ho_Chi_Minh +07 420
Asia/Jakarta WIB 420|Asia/Kolkata IST 330|Asia/Calcutta IST 330|Asia/Kathmandu +0545 345|Asia/Dhaka +06 360
Asia/Colombo +0530 330|Asia/Karachi PKT 300|Asia/Tashkent +05 300|Asia/Dubai +04 240|Asia/Tehran +0330 210
Asia/Riyadh +03 180|Asia/Baghdad +03 180|Asia/Qatar +03 180|Asia/Kabul +0430 270|Asia/Yekaterinburg +05 300
Asia/Novosibirsk +07 420|Asia/Vladivostok +10 600|Asia/Baku +04 240|Asia/Tbilisi +04 240|Asia/Yerevan +04 240
Australia/Sydney AEST 600 au AEDT|Australia/Melbourne AEST 600 au AEDT|Australia/Hobart AEST 600 au AEDT
Australia/Canberra AEST 600 au AEDT|Australia/Brisbane AEST 600|Australia/Adelaide ACST 570 au ACDT
Australia/Darwin ACST 570|Australia/Perth AWST 480|Pacific/Auckland NZST 720 nz NZDT|Pacific/Fiji +12 720
Pacific/Guam ChST 600|Pacific/Kiritimati +14 840
"""
_HOUR = timedelta(hours=1)
_cache = {}


class ZoneInfoNotFoundError(KeyError):
    """No zone has the name."""

    __module__ = "zoneinfo._common"


def _table():
    found = {}
    for entry in _ZONES.replace("\n", "|").split("|"):
        if entry:
            name, *facts = entry.split(" ")
            found[name] = facts
    return found


def _sunday(year, month, which, hour):
    """When a clock changes: an hour of a Sunday of a month."""
    if which > 0:
        first = datetime(year, month, 1)
        day = first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (which - 1))
    else:
        last = datetime(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        day = last - timedelta(days=(last.weekday() + 1) % 7)
    return day + timedelta(hours=hour)


class ZoneInfo(tzinfo):
    """A time zone; there is one object for each name."""

    def __new__(cls, key):
        if key not in _cache:
            _cache[key] = cls._made(key)
        return _cache[key]

    @classmethod
    def no_cache(cls, key):
        return cls._made(key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(_cache) if only_keys is None else only_keys:
            _cache.pop(key, None)

    @classmethod
    def _made(cls, key):
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        if key.startswith(("/", "..")):
            where = "must be relative paths" if key[0] == "/" else "must refer to subdirectories of TZPATH"
            raise ValueError(f"ZoneInfo keys {where}, got: {key}")
        facts = _table().get(key)
        if facts is None:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = tzinfo.__new__(cls)
        self._key, self._name, self._offset = key, facts[0], timedelta(minutes=int(facts[1]))
        self._rule, self._summer = (_RULES[facts[2]], facts[3]) if len(facts) > 2 else (None, None)
        return self

    key = property(lambda self: self._key)

    def _changes(self, year):
        """When summer time begins, in standard time, and ends, in summer time."""
        moments = []
        for at, (month, which, hour) in enumerate(self._rule):
            moment = _sunday(year, month, which, 1 if hour == "UTC" else hour)
            moments.append(moment + self._offset + (_HOUR if at else timedelta()) if hour == "UTC" else moment)
        return moments

    def _is_summer(self, dt):
        if self._rule is None or dt is None:
            return False
        begin, end = self._changes(dt.year)
        local = dt.replace(tzinfo=None, fold=0)
        # In the hour that clocks pass over, and in the one that they show twice, `fold` decides.
        after_begin = local >= begin + _HOUR or local >= begin and dt.fold == 1
        before_end = local < end - _HOUR or local < end and dt.fold == 0
        return after_begin and before_end if begin < end else after_begin or before_end

    def utcoffset(self, dt):
        if dt is None:
            return None if self._rule is not None else self._offset
        return self._offset + self.dst(dt)

    def dst(self, dt):
        if dt is None:
            return None if self._rule is not None else timedelta()
        return _HOUR if self._is_summer(dt) else timedelta()

    def tzname(self, dt):
        if dt is None:
            return None if self._rule is not None else self._name
        return self._summer if self._is_summer(dt) else self._name

    def fromutc(self, dt):
        """The local time of a time of UTC, which has this zone already."""
        standard = dt.replace(tzinfo=None) + self._offset
        if self._rule is None:
            return standard.replace(tzinfo=self)
        begin, end = self._changes(standard.year)
        last = end - _HOUR
        is_summer = begin <= standard < last if begin < end else standard >= begin or standard < last
        local = standard + _HOUR if is_summer else standard
        fold = 0 if is_summer else int(last <= standard < end)
        return local.replace(tzinfo=self, fold=fold)

    def __reduce__(self):
        return ZoneInfo, (self._key,)

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self._key!r})"


def available_timezones():
    return set(_table())


def reset_tzpath(to=None):
    """There is no path."""
