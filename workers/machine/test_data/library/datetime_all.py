"""datetime and the formats of time."""

import time
from datetime import date, datetime, timedelta, timezone
from datetime import time as clock


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


launch = datetime(2024, 2, 29, 13, 5, 9, 1200)
print(launch, repr(launch), launch.isoformat(), launch.isoformat(" ", "minutes"), launch.isoformat(timespec="milliseconds"))
print(launch.date(), launch.time(), launch.weekday(), launch.isocalendar(), launch.toordinal(), launch.timetuple())
print(launch.strftime("%Y-%m-%d %H:%M:%S.%f %a %A %b %B %d %e %j %U %W %w %u %y %I %p %% %c %x %X %G-%V"))
print(f"{launch:%d.%m.%Y}", format(launch, ""), launch.replace(year=2023, day=1), launch.ctime())
print(launch + timedelta(days=1, hours=11), launch - timedelta(weeks=9), launch - datetime(2023, 12, 31))
print(launch < datetime(2025, 1, 1), launch == datetime(2024, 2, 29), max(launch, datetime(2020, 1, 1)))
print(hash(launch) == hash(launch.replace()), {date(2024, 1, 1): "new year"}[date(2024, 1, 1)])

spans = [timedelta(days=1.5), timedelta(hours=-1), timedelta(milliseconds=1, microseconds=-2), timedelta(weeks=2), timedelta()]
for span in spans:
    print(span, repr(span), span.total_seconds(), span.days, span.seconds, span.microseconds, bool(span), abs(span), -span)
print(sum(spans, timedelta()), spans[0] / 2, spans[0] * 1.5, 3 * spans[0], spans[0] / spans[3], spans[3] // spans[0])
print(divmod(spans[3], timedelta(days=4)), spans[3] % timedelta(days=4), timedelta(seconds=10) / 4.0, timedelta(1) // 7)
print(sorted(spans)[0], timedelta.max, timedelta.min, timedelta.resolution)

day = date(2023, 12, 31)
print(day, repr(day), day.isoweekday(), day.isocalendar()[:], day + timedelta(1), day - date(2023, 1, 1), day.strftime("%d/%m"))
print(date.fromisoformat("2020-02-03"), date.fromordinal(738000), date.fromisocalendar(2020, 53, 5), date.min, date.max)
print(clock(7, 30), repr(clock(7, 30, 5)), clock(23, 59, 59, 5).isoformat(), clock.fromisoformat("04:05:06.789"), clock(1) < clock(2))
print(datetime.combine(day, clock(8, 15)), datetime.fromisoformat("2011-11-04T00:05:23"), datetime.fromisoformat("2011-11-04 00:05:23.283+02:30"))

berlin = timezone(timedelta(hours=1), "CET")
noon = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
print(noon, repr(noon), noon.astimezone(berlin), repr(berlin), noon.astimezone(berlin) == noon, noon.tzname(), noon.utcoffset())
print(noon.timestamp(), datetime.fromtimestamp(1.5, timezone.utc), noon.strftime("%z %Z"), timezone(timedelta(hours=-5, minutes=-30)))
print(noon - datetime(2024, 1, 1, 12, tzinfo=berlin), datetime(2024, 1, 1) == noon)

print(datetime.strptime("21/11/06 16:30", "%d/%m/%y %H:%M"), datetime.strptime("Mar 5 2024 03:04PM", "%b %d %Y %I:%M%p"))
print(datetime.strptime("2024-01-02T03:04:05.5+0130", "%Y-%m-%dT%H:%M:%S.%f%z"), datetime.strptime("2024 060", "%Y %j"))
for wrong in (
    lambda: date(2023, 2, 29), lambda: datetime(2023, 13, 1), lambda: clock(24), lambda: date.fromisoformat("2020-2-3"),
    lambda: datetime.strptime("2020", "%Y-%m"), lambda: datetime.strptime("2020-01 x", "%Y-%m"), lambda: noon < launch,
    lambda: noon - launch, lambda: datetime.strptime("1", "%Q"), lambda: date(2024, 1, 1) + timedelta(10**7),
    lambda: timedelta(days=10**9), lambda: datetime.fromisoformat("nonsense"), lambda: clock(25).hour,
):
    attempt(wrong)

moment = time.gmtime(1_700_000_000)
print(moment, moment.tm_year, moment[7], time.strftime("%Y-%m-%d %H:%M:%S", moment), time.asctime(moment))
print(time.strptime("30 Nov 00", "%d %b %y"), time.gmtime(0) < moment)
