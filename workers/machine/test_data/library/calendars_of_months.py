# Python 3.12: days of the week and months are enumerations.
"""calendar and time.strftime: months as texts, weeks, leap years, fixed moments."""

import calendar
import time
from calendar import Calendar, TextCalendar, monthrange

print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2024, 5, 17), monthrange(2024, 2), monthrange(2023, 2), calendar.timegm((1970, 1, 2, 0, 0, 0)))
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.MONDAY, calendar.SUNDAY)
print(calendar.month(2024, 2))
print(calendar.month(2023, 10, w=3, l=1))
for week in calendar.monthcalendar(2024, 2):
    print(week)
text = TextCalendar(calendar.SUNDAY)
print(text.formatmonth(2024, 6), text.formatweekheader(3), text.formatmonthname(2024, 6, 20), sep="|")
print("\n".join(line.rstrip() for line in text.formatyear(2025, m=4).splitlines()[:12]))
print(calendar.calendar(2024, 2, 1, 3, 3)[:200])
c = Calendar(firstweekday=6)
print(c.firstweekday, list(c.iterweekdays()), list(c.itermonthdays(2024, 9))[:9], list(c.itermonthdays2(2024, 9))[:3], [str(d) for d in c.itermonthdates(2024, 9)][:2], c.monthdayscalendar(2024, 9)[0], c.monthdays2calendar(2024, 9)[-1], [str(d) for d in c.monthdatescalendar(2024, 9)[0]][:2])
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2024, 2)[0])
calendar.setfirstweekday(0)
for action in (lambda: calendar.monthrange(2024, 13), lambda: calendar.month(2024, 0)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

t = time.gmtime(0)
print(t, tuple(t), t.tm_year, t[1], len(t), t.tm_gmtoff)
print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %I %y %U %w %W %% %d/%m %e|%D|%T|%R|%F", t), time.asctime(t), calendar.timegm(t))
print(time.gmtime(1700000000)[:6], time.gmtime(951782400.9)[:9], time.gmtime(-86400)[:3], time.strftime("%c|%x|%X", time.gmtime(1e9)))
p = time.strptime("17 May 24 13:05", "%d %b %y %H:%M")
print(p[:8], p.tm_wday, time.strptime("2024-060", "%Y-%j")[:3], time.strptime("12:30 AM", "%I:%M %p")[3:5], time.strptime("Fri Nov 27 2026", "%a %b %d %Y").tm_yday)
print(time.struct_time((2024, 5, 17, 1, 2, 3, 4, 138, 0)), time.struct_time(range(9)).tm_isdst, t < p, time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)))
for action in (lambda: time.strptime("x", "%d"), lambda: time.strptime("32", "%d"), lambda: time.struct_time((1, 2)), lambda: time.strptime("5 extra", "%d")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
