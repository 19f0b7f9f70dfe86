"""Calendars as HTML, for `calendar`. Follows CPython's documentation."""

import calendar


class HTMLCalendar(calendar.Calendar):
    """Months and years as tables; the classes of their cells can be changed in a derived class."""

    cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    cssclasses_weekday_head = cssclasses
    cssclass_noday = "noday"
    cssclass_month_head = cssclass_month = "month"
    cssclass_year_head = cssclass_year = "year"

    def formatday(self, day, weekday):
        if day == 0:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        return f"<tr>{''.join([self.formatday(day, weekday) for day, weekday in theweek])}</tr>"

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{calendar.day_abbr[day]}</th>'

    def formatweekheader(self):
        return f"<tr>{''.join([self.formatweekday(day) for day in self.iterweekdays()])}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        name = f"{calendar.month_name[themonth]} {theyear}" if withyear else calendar.month_name[themonth]
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        lines = [
            f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_month}">',
            self.formatmonthname(theyear, themonth, withyear=withyear),
            self.formatweekheader(),
            *[self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)],
            "</table>\n",
        ]
        return "\n".join(lines)

    def formatyear(self, theyear, width=3):
        width = max(width, 1)
        head = (
            f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_year}">\n'
            f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>'
        )
        rows = []
        for first in range(1, 13, width):
            months = range(first, min(first + width, 13))
            cells = [f"<td>{self.formatmonth(theyear, month, withyear=False)}</td>" for month in months]
            rows.append(f"<tr>{''.join(cells)}</tr>")
        return head + "".join(rows) + "</table>"

    def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
        """A whole page with a year, as bytes."""
        encoding = "utf-8" if encoding is None else encoding
        style = "" if css is None else f'<link rel="stylesheet" type="text/css" href="{css}" />\n'
        page = (
            f'<?xml version="1.0" encoding="{encoding}"?>\n'
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
            '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>\n<head>\n'
            f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n{style}'
            f"<title>Calendar for {theyear}</title>\n</head>\n<body>\n"
            f"{self.formatyear(theyear, width)}</body>\n</html>\n"
        )
        return page.encode(encoding, "xmlcharrefreplace")


HTMLCalendar.__module__ = "calendar"
