# Weeks with their dates, whole years in rows of months, and the header of a week.
import calendar

monday = calendar.Calendar()
sunday = calendar.TextCalendar(calendar.SUNDAY)
print(list(monday.itermonthdays3(2024, 2))[:4], list(sunday.itermonthdays4(2024, 2))[-2:])
print([len(row) for row in monday.yeardayscalendar(2024)], monday.yeardayscalendar(2024, 4)[0][1])
print(sunday.yeardays2calendar(2023, 6)[1][5][-1])
print(monday.yeardatescalendar(2024)[0][1][0][0], monday.yeardatescalendar(2024)[3][2][-1][-1])
print(calendar.weekheader(3), "|", calendar.weekheader(10), "|", sunday.formatweekheader(2))
sunday.prweek(sunday.monthdays2calendar(2024, 2)[0], 3)
print()
try:
    calendar.setfirstweekday(7)
except calendar.IllegalWeekdayError as error:
    print(error, error.weekday, isinstance(error, ValueError))
