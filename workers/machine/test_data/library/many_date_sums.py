"""A walk over many dates: ordinals, ISO weeks, month lengths, differences, time zones."""

import calendar
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from hashlib import md5


def digest(values):
    return md5("\n".join(map(str, values)).encode()).hexdigest()[:10]


days = [date.fromordinal(n) for n in range(1, date.max.toordinal(), 48611)]
print(len(days), days[-1], digest(days), digest(d.isocalendar() for d in days), digest(d.weekday() for d in days), digest(d.timetuple() for d in days), digest(d.ctime() for d in days), all(date.fromordinal(d.toordinal()) == d for d in days), all(date.fromisoformat(d.isoformat()) == d for d in days), all(date.fromisocalendar(*d.isocalendar()) == d for d in days))
print([str(date(y, 1, 1).isocalendar()) for y in range(2018, 2028)], [date(y, 12, 31).isocalendar()[1] for y in range(2015, 2030)])
print([(y, calendar.isleap(y), (date(y + 1, 1, 1) - date(y, 1, 1)).days) for y in (1, 4, 100, 400, 1900, 2000, 2023, 2024)], [calendar.monthrange(2100, m)[1] for m in range(1, 13)])
steps = [timedelta(0), timedelta(1), timedelta(-1), timedelta(hours=25, microseconds=1), timedelta(weeks=-3, seconds=5), timedelta(days=1000, milliseconds=1500), timedelta(microseconds=-1)]
for a in steps:
    print(a, repr(a), a.days, a.seconds, a.microseconds, a.total_seconds(), -a, abs(a), a * 3, a / 2, a // 7, a * 1.5, bool(a), *[a < b for b in steps[:3]])
for a in steps[1:5]:
    print(*[f"{a / b:.6f} {a // b} {a % b}" for b in steps[1:5]])
start = datetime(2023, 12, 30, 22, 15, 30, 999_999)
print([str(start + step) for step in steps], [str(start - step) for step in steps], digest(start + n * timedelta(hours=37, microseconds=13) for n in range(300)))
zones = [timezone(timedelta(minutes=m)) for m in range(-720, 841, 195)]
moment = datetime(2024, 2, 29, 23, 30, tzinfo=timezone.utc)
print([moment.astimezone(z).isoformat() for z in zones], len({moment.astimezone(z) for z in zones}), digest(moment.astimezone(z).timetuple() for z in zones), [moment.astimezone(z).date().day for z in zones])
print(sorted([datetime(2024, 1, 1, 12, tzinfo=z) for z in zones])[0].tzname(), max(zones, key=lambda z: z.utcoffset(None)), datetime(2024, 1, 1, tzinfo=zones[0]) - datetime(2024, 1, 1, tzinfo=zones[-1]), datetime(2024, 1, 1, 12, tzinfo=zones[0]) == datetime(2024, 1, 1, 12, tzinfo=zones[1]))
seconds = [0, 1, -1, 86399.5, 1e9, 1700000000.123456, -62135596800, 253402300799, 0.0000005, 0.0000015, 1.9999999]
for n in seconds:
    print(n, datetime.fromtimestamp(n, timezone.utc), datetime.fromtimestamp(n, timezone.utc).timestamp())
print([datetime(2024, 1, 1, h, tzinfo=timezone.utc).timestamp() % 86400 for h in (0, 6, 23)], datetime(1, 1, 1, tzinfo=timezone.utc).timestamp(), datetime.max.replace(tzinfo=timezone.utc).timestamp(), datetime.min + timedelta(microseconds=1), datetime.max - timedelta(microseconds=1), date.max - date.min, datetime.max - datetime.min)


class Zone(tzinfo):
    "Summer time from the last Sunday of March to that of October."

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        if dt is None:
            return timedelta(0)
        begin, end = (self.last_sunday(dt.year, m) for m in (3, 10))
        begin, end = begin.replace(hour=2), end.replace(hour=3)
        naive = dt.replace(tzinfo=None)
        return timedelta(hours=1) if begin <= naive < end else timedelta(0)

    def tzname(self, dt):
        return "CEST" if self.dst(dt) else "CET"

    @staticmethod
    def last_sunday(year, month):
        day = datetime(year, month, 31)
        return day - timedelta(days=(day.weekday() + 1) % 7)


zone = Zone()
print([datetime(2024, m, 1, 12, tzinfo=zone).strftime("%m %Z %z") for m in range(1, 13)])
utc = [datetime(2024, 3, 31, h, 30, tzinfo=timezone.utc) for h in range(3)] + [datetime(2024, 10, 27, h, 30, tzinfo=timezone.utc) for h in range(3)]
print(utc[0].astimezone(zone).strftime("%d %H:%M %Z"), datetime(2024, 7, 1, 12, tzinfo=zone).astimezone(timezone.utc), datetime(2024, 7, 1, 12, tzinfo=zone).utctimetuple()[:5], datetime(2024, 7, 1, 12, tzinfo=zone) == datetime(2024, 7, 1, 10, tzinfo=timezone.utc), datetime(2024, 7, 1, 12, tzinfo=zone).timetuple().tm_isdst, time(12, tzinfo=zone).utcoffset(), time(12, tzinfo=zone).tzname(), datetime(2024, 7, 1, tzinfo=zone).dst())
print([t.fold for t in (datetime(2024, 1, 1), datetime(2024, 1, 1, fold=1))], datetime(2024, 1, 1, fold=1) == datetime(2024, 1, 1), repr(datetime(2024, 1, 1, fold=1)), datetime(2024, 1, 1, fold=1).replace(fold=0).fold, hash(datetime(2024, 1, 1, fold=1)) == hash(datetime(2024, 1, 1)))
meetings = [(date(2024, m, 1) + timedelta((1 - date(2024, m, 1).weekday()) % 7 + 7)).strftime("%d %b") for m in range(1, 13)]
print(meetings, [d.strftime("%a") for d in (date(2024, 5, 17) + timedelta(n) for n in range(7))], sum((date(2024, 1, 1) + timedelta(n)).weekday() < 5 for n in range(366)))
