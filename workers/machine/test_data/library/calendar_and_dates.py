# Python 3.12: days of the week and months are enumerations.
"""calendar and date arithmetic."""

import calendar
from datetime import date, datetime, timedelta

print(calendar.month(2024, 2))
print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.monthrange(2023, 2), calendar.weekday(2024, 5, 1), calendar.day_name[0], calendar.month_abbr[12], calendar.monthcalendar(2024, 9)[0])
today = date(2024, 2, 28)
print([str(today + timedelta(days=n)) for n in range(3)], today.replace(month=3) - today, (date(2024, 12, 31) - today).days, today.isocalendar()[1])
start, end = datetime(2024, 3, 30, 22), datetime(2024, 3, 31, 6, 30)
print(end - start, (end - start).total_seconds() / 3600, start + (end - start) / 2, start.strftime("%A, %d. %B %Y"), end.isoformat(), (end - start) // timedelta(minutes=45))
birthdays = {"Ada": date(1815, 12, 10), "Alan": date(1912, 6, 23)}
for name, born in sorted(birthdays.items(), key=lambda pair: pair[1]):
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    print(f"{name:<5} {born:%d %b %Y} {age:>4}")
fridays = [d for n in range(31) if (d := date(2024, 9, 1) + timedelta(n)).weekday() == 4 and d.day == 13]
print(fridays, min(birthdays.values()), sorted([end, start])[0] == start)
