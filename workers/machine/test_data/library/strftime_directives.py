"""Every directive of strftime and strptime, with widths, errors and round trips."""

import time
from datetime import date, datetime, time as clock, timedelta, timezone

moments = [datetime(2024, 2, 29, 0, 5, 9, 1200), datetime(1999, 12, 31, 23, 59, 59, 999999), datetime(2023, 1, 1, 12), datetime(800, 7, 4, 13, 1)]
for code in "a A w d b B m y H I p M S f j U W c x X G u V %".split():
    print(code, [m.strftime("%" + code) for m in moments[:3]])
print([moments[3].strftime(f) for f in ("%m/%d", "%B %j", "%I%p")], moments[0].strftime("100%% of %d.%m., %% %H"), date(2024, 2, 29).strftime("%H:%M:%S %d"), clock(7, 8, 9).strftime("%H-%M-%S %f"), moments[0].strftime(""), moments[0].strftime("no directive"), f"{moments[0]:%Y-%m-%d}", format(date(2024, 1, 2), "%d/%m"), f"{clock(5, 6):%H.%M}", format(moments[0], ""), "{:%A}".format(moments[1]))
zones = [timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=3, minutes=30), "NFT"), timezone(timedelta(hours=1, seconds=7)), None]
for zone in zones:
    m = datetime(2024, 5, 17, 8, tzinfo=zone)
    print(repr(m.strftime("%z|%Z")), m.isoformat(), repr(m.tzname()), repr(clock(8, tzinfo=zone).strftime("%z")))

pairs = [
    ("2024-02-29", "%Y-%m-%d"), ("29.02.24", "%d.%m.%y"), ("31/12/68", "%d/%m/%y"), ("31/12/69", "%d/%m/%y"), ("Feb 9 2024", "%b %d %Y"), ("february 09 2024", "%B %d %Y"), ("12:05 AM", "%I:%M %p"), ("12:05 pm", "%I:%M %p"), ("01:02:03.5", "%H:%M:%S.%f"), ("01:02:03.123456", "%H:%M:%S.%f"), ("2024 060", "%Y %j"), ("Thu, 29 Feb 2024", "%a, %d %b %Y"), ("20240229T010203", "%Y%m%dT%H%M%S"), ("10:00 +0530", "%H:%M %z"), ("10:00 -03:30", "%H:%M %z"), ("10:00 Z", "%H:%M %z"), ("10:00 UTC", "%H:%M %Z"), ("1  2   2024", "%d %m %Y"), ("50% 2024", "50%% %Y"), ("Thu Feb 29 01:02:03 2024", "%c"), ("02/29/24", "%x"), ("01:02:03", "%X"),
]
for text, form in pairs:
    print(text, form, repr(datetime.strptime(text, form)))
wrong = [("2024-02-30", "%Y-%m-%d"), ("24", "%Y"), ("2024-13", "%Y-%m"), ("x", "%d"), ("5 rest", "%d"), ("5", "%d %m"), ("13 PM", "%I %p"), ("2024", "%Q"), ("2024", "%"), ("60:00", "%M:%H"), ("61", "%S"), ("366 2023", "%j %Y"), ("Febr 1", "%b %d"), ("", "%Y")]
for text, form in wrong:
    try:
        print(repr(datetime.strptime(text, form)))
    except Exception as error:
        print(type(error).__name__, error)
for form in ("%Y-%m-%d %H:%M:%S.%f", "%c", "%d %B %Y %I:%M:%S %p", "%j %Y %H%M%S"):
    print(form, [datetime.strptime(m.strftime(form), form) == m.replace(microsecond=m.microsecond if "%f" in form else 0) for m in moments[:3]])
t = time.strptime("29 Feb 2024 01:02:03", "%d %b %Y %H:%M:%S")
print(tuple(t), t.tm_yday, time.strftime("%Y-%j", t), time.asctime(t), time.strftime("%H:%M", (2024, 1, 1, 5, 6, 7, 0, 1, 0)), time.strptime("Jan", "%b").tm_mon, time.strptime("01", "%y").tm_year)
print([datetime.fromtimestamp(n, timezone.utc).strftime("%F %T") for n in (0, 86399, 951827696, 2**31, -1)], datetime(1, 1, 1).isoformat(), datetime.max.isoformat(), datetime(2024, 1, 1).isoformat(timespec="microseconds"), [datetime(2024, 1, 1, 1, 2, 3, 4567).isoformat(timespec=s) for s in ("auto", "hours", "minutes", "seconds", "milliseconds")])
try:
    datetime(2024, 1, 1).isoformat(timespec="days")
except ValueError as error:
    print(error)
