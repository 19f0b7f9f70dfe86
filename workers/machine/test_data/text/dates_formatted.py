"""Dates and times formatted: strftime codes, format specifications, isoformat and what is read back."""

from datetime import date, datetime, time, timedelta, timezone

moment = datetime(2024, 3, 5, 9, 7, 3, 40506)
zoned = moment.replace(tzinfo=timezone(timedelta(hours=5, minutes=30), "IST"))
for code in "aAbBcdHIjmMpSUwWxXyYfzZ%GuV":
    print(f"%{code}", *(repr(each.strftime("%" + code)) for each in (moment, zoned, datetime(1999, 12, 31, 23, 59), datetime(2000, 1, 1, 12))))
print(f"{moment}", f"{moment:%d.%m.%Y}", f"{moment:%H:%M}", f"{moment:%A the %d of %B}", format(moment, ""), format(moment, "%j"), "{:%Y-%m-%dT%H:%M:%S%z}".format(zoned), "{0:%y}{0:%m}".format(moment), f"{moment!r}", f"{moment!s:>30}|", "%s" % moment)
print(f"{date(2024, 2, 29)}", f"{date(2024, 2, 29):%b %d}", f"{time(5, 6)}", f"{time(5, 6):%I:%M %p}", f"{time(17, 6):%I:%M %p}", f"{timedelta(days=1, seconds=5)}", f"{timedelta(hours=-1)}", f"{timezone.utc}", f"{timedelta(microseconds=5)!r}", f"{timezone(timedelta(hours=-3))}")
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
    print(spec, moment.isoformat(timespec=spec), zoned.isoformat(" ", spec), moment.time().isoformat(spec))
for text in ("2024-03-05", "2024-03-05T09:07", "2024-03-05 09:07:03.040506", "2024-03-05T09:07:03+05:30", "20240305", "2024-W10-2", "2024-13-01", "2024-02-30", "x", "2024-3-5", "2024-03-05T25:00"):
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as error:
        print(text, error)
for text, form in (("5.3.2024", "%d.%m.%Y"), ("Mar 05, 24", "%b %d, %y"), ("09:07 PM", "%I:%M %p"), ("2024 065", "%Y %j"), ("Tuesday 5 March 2024", "%A %d %B %Y"), ("12:30 +0530", "%H:%M %z"), ("x", "%d"), ("5", "%d %m"), ("5 6", "%d"), ("31.02.2024", "%d.%m.%Y"), ("1709600000.5", "%f"), ("100%", "%j%%"), ("99", "%q"), ("5", "%")):
    try:
        print(text, form, datetime.strptime(text, form))
    except ValueError as error:
        print(text, form, error)
widths = [f"{day:%d.%m.}".rjust(8, "_") for day in (date(2024, 1, 1) + timedelta(days=31 * n) for n in range(4))]
print(widths, [f"{date(2024, month, 1):%b}" for month in range(1, 13)], [f"{date(2024, 1, day):%a}" for day in range(1, 8)])
print(moment.ctime(), date(2024, 3, 5).ctime(), moment.isoweekday(), moment.isocalendar(), tuple(moment.timetuple())[:8], zoned.utcoffset(), zoned.tzname(), zoned.astimezone(timezone.utc))


def spell(delta):
    """A length of time in words, the largest units first."""
    seconds = int(delta.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    parts = []
    for name, size in (("week", 604800), ("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {name}{'s' * (count != 1)}")
    return sign + (", ".join(parts) or "no time")


for delta in (timedelta(0), timedelta(days=8, seconds=61), timedelta(hours=-25), timedelta(minutes=90), timedelta(days=1, microseconds=-1)):
    print(f"{delta!s:<22}", spell(delta), repr(delta))
