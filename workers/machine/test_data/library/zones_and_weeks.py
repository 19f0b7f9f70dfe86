"""Differences and changes of zones with summer time; dates read from weeks of the year."""

import time
from datetime import datetime, timedelta, timezone, tzinfo


class Summer(tzinfo):
    """An hour more from April to September."""

    def __init__(self, hours):
        self.hours = hours

    def utcoffset(self, dt):
        return timedelta(hours=self.hours) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1 if dt is not None and 4 <= dt.month <= 9 else 0)

    def tzname(self, dt):
        return "summer" if self.dst(dt) else "winter"


here, there = Summer(1), Summer(-5)
january, july = datetime(2024, 1, 15, 12, tzinfo=here), datetime(2024, 7, 15, 12, tzinfo=here)
print(july - january, july.replace(tzinfo=there) - january, july - january.astimezone(timezone.utc))
print(january < july, january == january.astimezone(there), july > july.replace(tzinfo=there), max(january, july))
print(january.astimezone(there), july.astimezone(there), july.astimezone(here) is july, july.astimezone(timezone.utc))
print(datetime(2024, 3, 31, 23, 30, tzinfo=timezone.utc).astimezone(here))
print(datetime(2024, 9, 30, 22, 30, tzinfo=timezone.utc).astimezone(here).tzname())
for wrong in (lambda: here.fromutc(datetime(2024, 1, 1)), lambda: timezone(timedelta(days=1))):
    try:
        print(wrong())
    except ValueError as error:
        print(error)
for text, form in (
    ("2024 W09 4", "%G W%V %u"), ("2020 52 Friday", "%G %V %A"), ("2024 8 4", "%Y %U %w"), ("2024 9 1", "%Y %W %w"),
    ("2023 0 6", "%Y %U %w"), ("2024 0 Sun", "%Y %W %a"), ("2024 1 Mon", "%Y %W %a"), ("2023 1 0", "%Y %U %w"),
    ("2018 1 1", "%Y %W %w"), ("10", "%V"), ("2024 10", "%Y %V"), ("2024 10 1", "%Y %V %w"), ("2024 10", "%G %V"),
    ("2024 10", "%G %j"), ("2024 10 1 60", "%G %V %u %j"), ("367", "%j"), ("99 2024", "%W %Y"),
    ("9", "%w"), ("SUNDAY", "%A"), ("30 Feb 2024", "%d %b %Y"),
):
    for read in (lambda: tuple(datetime.strptime(text, form).timetuple()), lambda: tuple(time.strptime(text, form))):
        try:
            print(form, repr(text), read())
        except ValueError as error:
            print(form, repr(text), error)
for year in range(2016, 2027):
    day = datetime(year, 1, 1)
    found = [datetime.strptime(day.strftime(f"%Y {week} %a"), f"%Y {week} %a") == day for week in ("%U", "%W")]
    print(year, found, datetime.strptime(day.strftime("%G %V %u"), "%G %V %u") == day)
