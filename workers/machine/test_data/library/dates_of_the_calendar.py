# Python 3.12: `utcnow` and `utcfromtimestamp` warn.
"""datetime: dates, times, deltas, zones, formats and parsing."""

from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone

d = date(2002, 12, 31)
print(d, repr(d), d.replace(day=26), d.weekday(), d.isoweekday(), d.isocalendar(), d.isocalendar().week, d.toordinal(), date.fromordinal(730920), d.timetuple()[:9], d.ctime(), d.strftime("%d/%m/%y|%A %d. %B %Y|%j|%U|%W|%V|%G|%u|%w|%%"))
print(f"The {'day'} is {d:%d}, the {'month'} is {d:%B}.", date.fromisoformat("2019-12-04"), date.fromisoformat("20191204"), date.fromisoformat("2021-W01-1"), date.fromisocalendar(2021, 1, 7), date.min, date.max, date.resolution, MINYEAR, MAXYEAR)
print(d + timedelta(days=1), d - timedelta(weeks=1), date(2024, 3, 1) - date(2024, 2, 1), d < date(2003, 1, 1), d == date(2002, 12, 31), hash(d) == hash(date(2002, 12, 31)), sorted([date(2024, 1, 2), date(2023, 5, 5)]))

delta = timedelta(days=50, seconds=27, microseconds=10, milliseconds=29000, minutes=5, hours=8, weeks=2)
print(delta, repr(delta), delta.days, delta.seconds, delta.microseconds, delta.total_seconds())
print(timedelta(microseconds=-1), repr(timedelta(microseconds=-1)), timedelta(hours=-5), abs(timedelta(-1)), -timedelta(1, 5), timedelta(0.5), timedelta(days=1) * 3, timedelta(1) / 2, timedelta(1) // 5, timedelta(hours=5) // timedelta(hours=2), timedelta(hours=5) / timedelta(hours=2), timedelta(hours=5) % timedelta(hours=2), divmod(timedelta(hours=5), timedelta(hours=2)), 0.1 * timedelta(1), timedelta.max, timedelta.min, timedelta.resolution, bool(timedelta(0)), str(timedelta(days=-1, hours=3)), timedelta(1) > timedelta(hours=23), sum([timedelta(1)] * 3, timedelta()))

t = time(12, 10, 30)
print(t, repr(t), t.isoformat(), t.replace(hour=1), t.strftime("%H:%M:%S|%I %p|%f"), time.fromisoformat("04:23:01.000384"), time.fromisoformat("T0423"), time.fromisoformat("04:23:01+04:00"), t.isoformat("minutes"), time(1, 2, 3, 4000).isoformat("milliseconds"), time.min, time.max, t < time(13), bool(time(0)), time(5, tzinfo=UTC), repr(time(5, fold=1)), t.utcoffset())

dt = datetime(2006, 11, 21, 16, 30, 5, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(" ", "minutes"), dt.isoformat("T", "hours"), dt.ctime(), dt.timetuple().tm_yday, dt.strftime("%A, %d. %B %Y %I:%M%p %f %y %b %a %x %X %c"), dt.replace(microsecond=0), dt.weekday(), dt.isocalendar()[:2], dt.toordinal())
print(datetime.strptime("21/11/06 16:30", "%d/%m/%y %H:%M"), datetime.strptime("2024-02-29T01:02:03.5+0230", "%Y-%m-%dT%H:%M:%S.%f%z"), datetime.strptime("Jan 5, 2020 3PM", "%b %d, %Y %I%p"), datetime.strptime("Tuesday 21. November 2006", "%A %d. %B %Y"), datetime.strptime("2023 60", "%Y %j"), repr(datetime.strptime("00:01 Z", "%H:%M %z")))
for text in ("2011-11-04", "20111104T000523", "2011-11-04 00:05:23.283", "2011-11-04T00:05:23Z", "2011-11-04T00:05:23+04:00", "2011-W01-2T00:05:23.283", "2011-11-04T00:05", "2011-11-04T00"):
    print(text, repr(datetime.fromisoformat(text)))
print(datetime.combine(d, t), datetime.combine(d, t, UTC), datetime(2024, 2, 29) + timedelta(365), datetime(2024, 3, 1) - datetime(2024, 2, 1, 12), dt - timedelta(minutes=31), datetime.min, datetime.max)

tz1, tz2 = timezone(timedelta(hours=5, minutes=30), "IST"), timezone(timedelta(hours=-8))
a = datetime(2024, 5, 17, 12, 0, tzinfo=tz1)
b = a.astimezone(tz2)
print(a, b, repr(a), repr(b), a == b, a - b, a.utcoffset(), b.tzname(), a.tzname(), a.dst(), a.astimezone(UTC), a.timestamp(), a.utctimetuple()[:6], a.timetz(), f"{a:%Z %z}", f"{b:%Z %z}", a.replace(tzinfo=None))
print(timezone.utc, repr(timezone.utc), UTC is timezone.utc, tz1, repr(tz1), tz2, repr(tz2), timezone.min, timezone.max, tz1 == timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(seconds=3661)), datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1700000000.25, tz1), datetime.utcfromtimestamp(86400), datetime(1970, 1, 2, tzinfo=UTC).timestamp())
for action in (
    lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: date(0, 1, 1), lambda: time(24), lambda: datetime(2023, 1, 1, 0, 60), lambda: date.fromisoformat("2023-1-1"), lambda: datetime.fromisoformat("x"), lambda: time.fromisoformat("25:00"), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2020 rest", "%Y"), lambda: date.max + timedelta(1), lambda: a < datetime(2024, 1, 1), lambda: a - dt, lambda: date(2024, 1, 1) < dt, lambda: datetime(2024, 1, "x"), lambda: date.fromisocalendar(2021, 54, 1), lambda: datetime.strptime("13", "%q"), lambda: a.astimezone(5), lambda: d.replace(month=2),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
