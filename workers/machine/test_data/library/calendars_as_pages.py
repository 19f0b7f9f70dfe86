# calendar.HTMLCalendar: months, years, pages, classes of one's own.
import calendar
from calendar import HTMLCalendar

page = HTMLCalendar()
print(page.formatmonth(2026, 2))
print(HTMLCalendar(calendar.SUNDAY).formatmonth(2024, 9, withyear=False))
print(page.formatmonthname(2024, 2, withyear=False), page.formatweekheader(), page.formatday(0, 1), page.formatweek([(0, 1), (3, 2)]))
year = page.formatyear(2024, 5)
print(len(year), year[:160], year[-200:], sep="\n")
whole = page.formatyearpage(2025)
print(type(whole), len(whole), whole[:420].decode(), whole[-40:])
print(len(page.formatyearpage(2025, 4, css=None, encoding="ascii")), page.formatyearpage(1, width=0)[:50])


class Days(HTMLCalendar):
    cssclasses = [f"{name} day" for name in HTMLCalendar.cssclasses]
    cssclass_noday = "empty"
    cssclass_month = "small month"

    def formatday(self, day, weekday):
        return super().formatday(day, weekday).replace(">13<", "><b>13</b><")


print(Days(firstweekday=6).formatmonth(2026, 3))
