"""calendar: weeks, their heads and months, from several first days; enum: numbers in two's complement."""

import calendar
import enum

weeks = calendar.Calendar(6).monthdays2calendar(2024, 2)
print(calendar.weekheader(3), calendar.week(weeks[0], 3), sep="\n")
calendar.prweek(weeks[1], 2)
print()
calendar.setfirstweekday(6)
print(calendar.weekheader(2))
calendar.prmonth(2024, 2)
text = calendar.TextCalendar(2)
print(text.formatweek(weeks[2], 5), text.formatmonthname(2024, 2, 20))
print(text.formatweekday(3, 4), text.formatday(5, 0, 4))
for wrong in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7)):
    try:
        wrong()
    except calendar.error as error:
        print(error)
print([enum.bin(number) for number in (0, 1, 10, -10, -1)], enum.bin(10, 8), enum.bin(-10, 8), enum.bin(255, 4))
