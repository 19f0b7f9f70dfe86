# Python 3.12: days of the week and months are enumerations.
"""calendar: days of the week and months are enumerations that print as numbers."""

import calendar

print(calendar.monthrange(2024, 2), calendar.weekday(2024, 1, 1), repr(calendar.weekday(2024, 1, 1)))
print(calendar.MONDAY, repr(calendar.SUNDAY), calendar.FEBRUARY, repr(calendar.DECEMBER), list(calendar.Day))
print(calendar.day_name[calendar.weekday(2024, 1, 1)], calendar.Month(3), calendar.Day.FRIDAY.name)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2024, 2)[0])
of_wednesday = calendar.Calendar(calendar.WEDNESDAY)
print(of_wednesday.firstweekday, of_wednesday.getfirstweekday(), list(of_wednesday.iterweekdays()))
of_wednesday.firstweekday = 9
print(of_wednesday.firstweekday)
print(calendar.TextCalendar(6).formatmonth(2024, 2))
first, days = calendar.monthrange(2023, 10)
print(f"{first} {days} {first!r}", "%d" % first, isinstance(first, int), type(first), first == 6, first + 1)
for wrong in (lambda: calendar.setfirstweekday(9), lambda: calendar.monthrange(2024, 13)):
    try:
        wrong()
    except ValueError as error:
        print(type(error).__name__, error)
