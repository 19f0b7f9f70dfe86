"""Months and years as tables. Follows the documentation of CPython's `calendar`."""

from _strftime import DAYS, MONTHS, days_in_month, is_leap, to_ordinal
from enum import IntEnum, global_enum

__all__ = (
    "APRIL AUGUST Calendar DECEMBER Day FEBRUARY FRIDAY HTMLCalendar IllegalMonthError IllegalWeekdayError JANUARY "
    "JULY JUNE MARCH MAY MONDAY Month NOVEMBER OCTOBER SATURDAY SEPTEMBER SUNDAY THURSDAY TUESDAY TextCalendar "
    "WEDNESDAY calendar day_abbr day_name firstweekday isleap leapdays month month_abbr month_name monthcalendar "
    "monthrange prcal prmonth setfirstweekday timegm weekday weekheader"
).split()

Day = global_enum(IntEnum("Day", [name.upper() for name in DAYS], module=__name__, start=0))
Month = global_enum(IntEnum("Month", [name.upper() for name in MONTHS], module=__name__))
day_name, month_name = list(DAYS), ["", *MONTHS]
day_abbr, month_abbr = [name[:3] for name in day_name], [name[:3] for name in month_name]
isleap = is_leap
_MONTH_NAMES = [name.upper() for name in MONTHS]


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        super().__init__(weekday)
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


class IllegalMonthError(ValueError):
    def __init__(self, month):
        super().__init__(month)
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


def leapdays(y1, y2):
    count = lambda year: year // 4 - year // 100 + year // 400
    return count(y2 - 1) - count(y1 - 1)


def weekday(year, month, day):
    from datetime import date

    if not 1 <= year <= 9999:
        year = 2000 + year % 400
    return Day(date(year, month, day).weekday())


def monthrange(year, month):
    """`(weekday of the first day, number of days)`."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), days_in_month(year, month)


def timegm(moment):
    year, month, day, hour, minute, second = moment[:6]
    return ((to_ordinal(year, month, day) - 719163) * 24 + hour) * 3600 + minute * 60 + second


class Calendar:
    """Weeks that begin on a given day."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._first % 7

    def setfirstweekday(self, firstweekday):
        self._first = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        return iter([(self.firstweekday + at) % 7 for at in range(7)])

    def itermonthdays(self, year, month):
        first, days = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        numbers = [0] * before + list(range(1, days + 1))
        return iter(numbers + [0] * (-len(numbers) % 7))

    def itermonthdays2(self, year, month):
        for at, day in enumerate(self.itermonthdays(year, month)):
            yield day, (self.firstweekday + at) % 7

    def itermonthdays3(self, year, month):
        for day in self.itermonthdates(year, month):
            yield day.year, day.month, day.day

    def itermonthdays4(self, year, month):
        for day in self.itermonthdates(year, month):
            yield day.year, day.month, day.day, day.weekday()

    def itermonthdates(self, year, month):
        from datetime import date, timedelta

        days = list(self.itermonthdays(year, month))
        first = date(year, month, 1) - timedelta(days.index(1))
        for at in range(len(days)):
            yield first + timedelta(at)

    def _weeks(self, days):
        days = list(days)
        return [days[at : at + 7] for at in range(0, len(days), 7)]

    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))

    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))

    def monthdatescalendar(self, year, month):
        return self._weeks(self.itermonthdates(year, month))

    def _year(self, months, year, width):
        months = [months(year, month) for month in range(1, 13)]
        return [months[at : at + width] for at in range(0, 12, width)]

    def yeardayscalendar(self, year, width=3):
        return self._year(self.monthdayscalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        return self._year(self.monthdays2calendar, year, width)

    def yeardatescalendar(self, year, width=3):
        return self._year(self.monthdatescalendar, year, width)


class TextCalendar(Calendar):
    """Months and years as text."""

    def formatday(self, day, weekday, width):
        return (f"{day:2d}" if day else "").center(width)

    def formatweek(self, theweek, width):
        return " ".join([self.formatday(day, weekday, width) for day, weekday in theweek])

    def formatweekday(self, day, width):
        return (day_name[day] if width >= 9 else day_abbr[day])[:width].center(width)

    def formatweekheader(self, width):
        return " ".join([self.formatweekday(day, width) for day in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        name = month_name[themonth]
        return (f"{name} {theyear}" if withyear else name).center(width)

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(2, w), max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip(), self.formatweekheader(w).rstrip()]
        lines += [self.formatweek(week, w).rstrip() for week in self.monthdays2calendar(theyear, themonth)]
        return ("\n" * l).join(lines) + "\n" * l

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        column, gap = (w + 1) * 7 - 1, " " * c
        text = str(theyear).center(column * m + c * (m - 1)).rstrip() + "\n" * l
        for row in range(1, 13, m):
            months = range(row, min(row + m, 13))
            names = [self.formatmonthname(theyear, month, column, False) for month in months]
            text += "\n" * l + gap.join([name.center(column) for name in names]).rstrip() + "\n" * l
            text += gap.join([self.formatweekheader(w).center(column) for _ in months]).rstrip() + "\n" * l
            weeks = [self.monthdays2calendar(theyear, month) for month in months]
            for at in range(max(map(len, weeks))):
                line = [self.formatweek(some[at], w) if at < len(some) else "" for some in weeks]
                text += gap.join([part.center(column) for part in line]).rstrip() + "\n" * l
        return text

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


_calendar = TextCalendar()
firstweekday = _calendar.getfirstweekday
weekheader = _calendar.formatweekheader


def setfirstweekday(firstweekday):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    _calendar.firstweekday = firstweekday


monthcalendar = _calendar.monthdayscalendar
month = _calendar.formatmonth
prmonth = _calendar.prmonth
calendar = _calendar.formatyear
prcal = _calendar.pryear
week = _calendar.formatweek
weekheader = _calendar.formatweekheader
prweek = _calendar.prweek
error = ValueError


def __getattr__(name):  # mark: in C
    if name in ("Day", "Month") or name in _MONTH_NAMES:
        import _calendar_enums

        return getattr(_calendar_enums, name)
    if name == "HTMLCalendar":
        from _html_calendar import HTMLCalendar

        return HTMLCalendar
    raise AttributeError(f"module 'calendar' has no attribute '{name}'")
