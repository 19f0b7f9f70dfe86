"""Dates, times and spans cannot be changed; what their functions refuse."""

import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

day, clock, span = date(2024, 1, 2), time(8, 30), timedelta(1, 2, 3)
moment = datetime(2024, 1, 2, 3, 4, 5, 6, timezone.utc)
for thing, name in (
    (day, "year"), (day, "day"), (moment, "month"), (moment, "hour"), (moment, "tzinfo"), (clock, "minute"),
    (clock, "fold"), (span, "days"), (span, "microseconds"),
):
    for change in (lambda: setattr(thing, name, 5), lambda: delattr(thing, name)):
        try:
            change()
        except AttributeError as error:
            print(error)


class Birthday(date):
    def __str__(self):
        return f"born on {super().__str__()}"


born = Birthday(1990, 5, 17)
born.name = "Ann"
try:
    born.year = 1991
except AttributeError as error:
    print(error)
print(born, born.name, born.year, born.replace(year=1991), born + span)
print(pickle.loads(pickle.dumps([day, moment, clock, span])) == [day, moment, clock, span], copy.copy(moment) == moment)
for wrong in (
    lambda: day.strftime(5), lambda: moment.strftime(None), lambda: datetime.strptime(5, "%Y"),
    lambda: datetime.strptime("2024", 5), lambda: datetime.combine("today", clock), lambda: datetime.combine(day, day),
    lambda: datetime.fromtimestamp("now"), lambda: timezone(3), lambda: tzinfo().utcoffset(None),
    lambda: tzinfo().dst(moment), lambda: ZoneInfo("../etc"), lambda: ZoneInfo("Nowhere/City"),
):  # fmt: skip
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
