"""datetime: arithmetic, formats, comparisons."""

from datetime import date, datetime, time, timedelta, timezone

start = datetime(2024, 2, 28, 22, 30)
later = start + timedelta(days=1, hours=3)
print(start, later, later - start, start < later, later.date(), later.time(), later.weekday(), later.isoformat())
print(start.strftime("%Y/%m/%d %H:%M:%S %A %j"), datetime.strptime("05.03.2024 14:07", "%d.%m.%Y %H:%M"))
print(date(2024, 12, 31).isocalendar(), date.fromisoformat("2024-03-01") - date(2024, 2, 1), date(2024, 1, 31).replace(month=3))
print(timedelta(seconds=3661), timedelta(days=-1, seconds=5), timedelta(hours=1) / 2, timedelta(minutes=90).total_seconds())
utc = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
print(utc, utc.astimezone(timezone(timedelta(hours=2))), utc.timestamp(), time(9, 5).isoformat("minutes"))
for attempt in (lambda: date(2023, 2, 29), lambda: datetime.strptime("x", "%Y"), lambda: start < date(2024, 1, 1)):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
