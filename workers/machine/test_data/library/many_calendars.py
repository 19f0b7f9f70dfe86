# Python 3.12: days of the week and months are enumerations.
"""calendar and time over many years: digests of months, years, weeks and formatted moments."""

import calendar
import time
from datetime import date, timedelta
from hashlib import md5


def digest(value):
    return md5(repr(value).encode()).hexdigest()[:10]


for first in range(7):
    c, t = calendar.Calendar(first), calendar.TextCalendar(first)
    print(first, digest([list(c.itermonthdays(y, m)) for y in range(1990, 2030, 3) for m in range(1, 13)]), digest([list(c.itermonthdays2(y, m)) for y in (1, 1999, 9998) for m in range(1, 13)]), digest([str(d) for y in (2023, 2024) for m in range(1, 13) for d in c.itermonthdates(y, m)]), digest([c.monthdayscalendar(y, m) for y in (1900, 2000) for m in range(1, 13)]), digest([t.formatmonth(2024, m) for m in range(1, 13)]), digest(t.formatyear(2023)), digest([t.formatmonth(2024, m, w, l) for m in (2, 9) for w in (2, 3, 9) for l in (1, 2)]), t.formatweekheader(3), t.formatweek([(0, 0), (1, 1), (2, 2)], 2), list(c.iterweekdays()))
print(digest([calendar.isleap(y) for y in range(1, 3000)]), [calendar.leapdays(a, b) for a, b in ((1, 2001), (1999, 2000), (2000, 2001), (1900, 2100))], digest([calendar.monthrange(y, m) for y in range(1, 9999, 101) for m in range(1, 13)]), digest([calendar.weekday(y, m, d) for y in range(1582, 2200, 7) for m in (1, 2, 12) for d in (1, 28)]))
for y, m in ((1, 1), (1900, 2), (2000, 2), (2024, 2), (2023, 10), (9999, 12)):
    try:
        print(calendar.month(y, m), calendar.monthrange(y, m), calendar.monthcalendar(y, m)[-1])
    except Exception as error:
        print(type(error).__name__, error)
print(calendar.calendar(2024, m=6)[:300])
print(calendar.TextCalendar(6).formatyear(2025, w=2, l=1, c=2, m=4))
for m in (0, 13, -1):
    try:
        calendar.monthrange(2024, m)
    except ValueError as error:
        print(type(error).__name__, error)
moments = [0, 1, 59, 86399, 86400, 951782400, 951868800, 1e9, 1709164799, 2**31 - 1, 2**31, 4102444800, -1, -86400, -2208988800]
for n in moments:
    t = time.gmtime(n)
    print(n, tuple(t), time.asctime(t), calendar.timegm(t) == int(n), time.strftime("%Y-%m-%dT%H:%M:%S %a %b %j %U %W %w %y %I %p", t))
for code in "aAbBdHIjmMpSUwWxXyYcZ%":
    print(code, [time.strftime("%" + code, time.gmtime(n)) for n in (0, 951782400, 1709210096) if code != "Z"], end=" ")
print()
parsed = [("2024-02-29", "%Y-%m-%d"), ("29 Feb 24", "%d %b %y"), ("Thursday February 29 2024", "%A %B %d %Y"), ("12:30:45 PM", "%I:%M:%S %p"), ("060 2024", "%j %Y"), ("Thu Feb 29 13:14:15 2024", "%a %b %d %H:%M:%S %Y"), ("1:2:3", "%H:%M:%S"), ("24", "%y"), ("68", "%y"), ("69", "%y"), ("2024", "%Y"), ("%", "%%"), ("12/31/99 23:59", "%m/%d/%y %H:%M"), ("dec", "%b")]
for text, form in parsed:
    print(repr(text), form, tuple(time.strptime(text, form)))
for text, form in (("25", "%H"), ("x", "%Y"), ("2024-1", "%Y-%m-%d"), ("2024-01-01 ", "%Y-%m-%d"), ("13", "%I"), ("0", "%d"), ("00", "%m"), ("60", "%M"), ("62", "%S"), ("Foo", "%a"), ("5", "%5"), ("", "%d"), ("a", "")):
    try:
        print(repr(text), form, tuple(time.strptime(text, form))[:6])
    except (ValueError, IndexError) as error:
        print(repr(text), form, type(error).__name__, error)
st = time.struct_time((2024, 2, 29, 13, 14, 15, 3, 60, 0))
print(st, st[:3], st.tm_mon, st[-1], st == tuple(st), st < (2025,), len(st), st.n_fields if hasattr(st, "n_fields") else 11, list(st)[3:6], hash(st) == hash(tuple(st)), 2024 in st, st.index(29), st.count(3), repr(st[6:8]))
print(isinstance(time.time(), float), time.time_ns() > 10**18, time.monotonic() <= time.monotonic(), time.perf_counter_ns() > 0, isinstance(time.process_time(), float), time.sleep(0), time.localtime(0).tm_year in (1969, 1970), isinstance(time.timezone, int), len(time.tzname), time.get_clock_info("monotonic").monotonic, time.mktime(time.localtime(10**9)) == 1e9)
for action in (lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.struct_time((1,)), lambda: calendar.timegm((1,)), lambda: time.get_clock_info("x")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
weeks = {}
day = date(2020, 12, 20)
while day < date(2021, 1, 20):
    weeks.setdefault(day.isocalendar()[:2], []).append(day.day)
    day += timedelta(1)
print(weeks, digest([(date(y, 1, 1) + timedelta(n)).isocalendar() for y in range(1999, 2031) for n in (0, 1, 2, 3, 180, 360, 361, 362, 363, 364)]))
