"""datetime, date, time, timedelta, timezone."""

from datetime import MAXYEAR, date, datetime, time, timedelta, timezone

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.replace(year=2023, day=1), d.strftime("%d/%m/%y %A %B %j %U"), d.ctime(), date.fromisoformat("2023-12-31"), date.fromordinal(738000), d.timetuple().tm_yday)
print(d + timedelta(days=366), d - date(2024, 1, 1), (date(2024, 12, 25) - d).days, d < date(2025, 1, 1), max(d, date.min), date.max, date.resolution, MAXYEAR)
t = time(13, 5, 9, 120)
print(t, repr(t), t.isoformat("minutes"), t.hour, t.replace(hour=1), t.strftime("%I:%M %p"), time.fromisoformat("04:23:01"), time(23) > t, time.min, f"{t:%H.%M}")
dt = datetime(2024, 3, 10, 15, 30, 45, 678900)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(), dt.isoformat(" ", "seconds"), dt.strftime("%Y-%m-%d %H:%M:%S.%f %a %b %y %%"), dt.timestamp() == datetime.fromtimestamp(dt.timestamp()).timestamp())
print(datetime.strptime("21 Nov 2006 16:30", "%d %b %Y %H:%M"), datetime.strptime("2024-060", "%Y-%j"), datetime.strptime("Mon 3 PM", "%a %I %p"), datetime.fromisoformat("2011-11-04T00:05:23+04:00"), datetime.combine(d, t), dt.replace(microsecond=0))
delta = timedelta(days=1, hours=-2, minutes=3, weeks=1, milliseconds=5)
print(delta, repr(delta), delta.days, delta.seconds, delta.microseconds, delta.total_seconds(), -delta, abs(-delta), delta * 2, delta / 2, delta // timedelta(hours=1), delta % timedelta(hours=1), divmod(delta, timedelta(days=1)), timedelta(seconds=-1), delta / timedelta(days=1), bool(timedelta()), timedelta(hours=1.5), sum([delta, delta], timedelta()))
utc = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
tokyo = timezone(timedelta(hours=9), "JST")
print(utc, utc.astimezone(tokyo), utc.astimezone(timezone(timedelta(hours=-3, minutes=-30))), utc.tzname(), utc.utcoffset(), repr(tokyo), utc == utc.astimezone(tokyo), utc.timestamp(), datetime.fromtimestamp(0, timezone.utc), utc.strftime("%z %Z"), timezone.utc, utc.isoformat())
for bad in (lambda: date(2023, 2, 29), lambda: time(25), lambda: datetime.strptime("x", "%Y"), lambda: date.fromisoformat("nope"), lambda: utc - dt, lambda: d < dt if False else utc < dt, lambda: datetime.strptime("2024 x", "%Y"), lambda: date(0, 1, 1)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print({d: 1}[date(2024, 2, 29)], sorted([dt, datetime(2020, 1, 1)])[0].year, datetime.min, [(d + timedelta(n)).strftime("%a") for n in range(3)])
