"""datetime at work: ages, business days, time zones of one's own, recurring dates."""

from collections import Counter
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from itertools import count, islice, takewhile


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


print([age(date(2000, 2, 29), date(2024, m, d)) for m, d in ((2, 28), (2, 29), (3, 1))], (date(2024, 12, 25) - date(2024, 5, 17)).days)


def business_days(start, n, holidays=()):
    day, step = start, 1 if n > 0 else -1
    while n:
        day += timedelta(days=step)
        if day.weekday() < 5 and day not in holidays:
            n -= step
    return day


print(business_days(date(2024, 5, 17), 1), business_days(date(2024, 5, 17), 10, {date(2024, 5, 20)}), business_days(date(2024, 5, 20), -3))


def add_months(day, months):
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    month += 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(1)).day
    return day.replace(year=year, month=month, day=min(day.day, last))


print([str(add_months(date(2024, 1, 31), n)) for n in (1, 2, 12, 13, -2, -11)])


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


print([easter(year).strftime("%d %b %Y") for year in (2023, 2024, 2025)], Counter(date(year, 5, 13).strftime("%a") for year in range(2000, 2028))["Fri"], [str(date(2024, m, 13)) for m in range(1, 13) if date(2024, m, 13).weekday() == 4])


class TZ(tzinfo):
    def __init__(self, hours, name, summer=False):
        self.hours, self.name, self.summer = hours, name, summer

    def utcoffset(self, dt):
        return timedelta(hours=self.hours) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1) if self.summer and dt and 4 <= dt.month <= 9 else timedelta(0)

    def tzname(self, dt):
        return self.name + ("+S" if self.dst(dt) else "")

    def __repr__(self):
        return f"TZ({self.name})"


berlin, new_york = TZ(1, "B", True), TZ(-5, "NY")
winter, summer = datetime(2024, 1, 15, 12, tzinfo=berlin), datetime(2024, 7, 15, 12, tzinfo=berlin)
print(winter, summer, winter.tzname(), summer.tzname(), summer.dst(), summer.astimezone(timezone.utc), winter.astimezone(new_york), repr(summer), summer.strftime("%H:%M %Z %z"), summer == summer.astimezone(new_york), summer.utctimetuple().tm_hour, summer.timetuple().tm_isdst, winter.timetuple().tm_isdst)
print(time(12, tzinfo=new_york), time(12, tzinfo=new_york).utcoffset(), time(12, tzinfo=new_york).tzname(), datetime.combine(date(2024, 7, 1), time(8), berlin), datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone(berlin).isoformat())


def every(start, **step):
    return (start + n * timedelta(**step) for n in count())


print([f"{d:%d %b}" for d in islice(every(date(2024, 2, 1), weeks=2), 4)], [d.isoformat() for d in takewhile(lambda d: d < datetime(2024, 1, 1, 6), every(datetime(2024, 1, 1), hours=1, minutes=45))])


def ago(then, now):
    seconds = (now - then).total_seconds()
    for name, size in (("year", 31536000), ("month", 2592000), ("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= size:
            n = int(seconds // size)
            return f"{n} {name}{'s' * (n > 1)} ago"
    return "just now"


now = datetime(2024, 5, 17, 12)
print([ago(now - timedelta(**d), now) for d in ({"seconds": 5}, {"minutes": 1}, {"hours": 5}, {"days": 3, "hours": 7}, {"weeks": 9}, {"days": 800})])
spans = [(datetime(2024, 1, 1, 9), datetime(2024, 1, 1, 10, 30)), (datetime(2024, 1, 1, 10), datetime(2024, 1, 1, 11)), (datetime(2024, 1, 1, 13), datetime(2024, 1, 1, 14))]
merged = []
for start, end in sorted(spans):
    if merged and start <= merged[-1][1]:
        merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
    else:
        merged.append((start, end))
print([f"{a:%H:%M}-{b:%H:%M}" for a, b in merged], sum((b - a for a, b in merged), timedelta()), max(b - a for a, b in spans))


def hms(delta):
    minutes, seconds = divmod(int(delta.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


print(hms(timedelta(days=1, hours=2, seconds=5)), hms(timedelta(seconds=59)), timedelta(days=1, hours=2) / timedelta(hours=1), timedelta(minutes=95) // timedelta(hours=1), round((date(2024, 12, 31) - date(2024, 1, 1)) / timedelta(weeks=1), 2), date(2024, 12, 30).isocalendar(), date(2021, 1, 3).isocalendar().year, date(2024, 5, 17).strftime("Q%d") and (date(2024, 5, 17).month - 1) // 3 + 1)
