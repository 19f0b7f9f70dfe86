# Dates, paths and times that are called with too little or with something else.
import datetime
import os
import pathlib
import time


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: datetime.date())
attempt(lambda: datetime.date(2024))
attempt(lambda: datetime.date(2024, 5))
attempt(lambda: datetime.datetime(2024, 5))
attempt(lambda: datetime.date(day=1, month=2))
attempt(lambda: datetime.date(2024, 2, day=29))
attempt(lambda: datetime.date(2023, 2, 29))
attempt(lambda: datetime.datetime.combine(datetime.date(2024, 1, 1), datetime.time(12, 30)))
attempt(lambda: datetime.datetime.combine(1, 2))
attempt(lambda: datetime.datetime.combine(datetime.date(2024, 1, 1), "12:30"))
attempt(lambda: time.mktime((2000,)))
attempt(lambda: time.strftime("%Y", (2000,)))
attempt(lambda: os.path.join("a", "b", "/c", "d"))
attempt(lambda: os.path.join("a", 5))
attempt(lambda: os.path.join("a", None))
attempt(lambda: os.path.join("a", pathlib.Path("b")))
attempt(lambda: open(""))
attempt(lambda: open("", "w"))
