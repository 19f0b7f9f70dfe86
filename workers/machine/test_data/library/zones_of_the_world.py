"""zoneinfo: one moment in many zones, and clocks that change."""

import pickle
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

for name in ("UTC", "Europe/London", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Australia/Sydney"):
    for month in (1, 7):
        moment = datetime(2023, month, 1, 12, tzinfo=timezone.utc).astimezone(ZoneInfo(name))
        print(name, moment.isoformat(), moment.tzname(), moment.dst())

pacific = ZoneInfo("America/Los_Angeles")
noon = datetime(2020, 10, 31, 12, tzinfo=pacific)
print(noon, repr(noon), noon + timedelta(days=1), (noon + timedelta(days=1)).tzname())
twice = datetime(2020, 11, 1, 1, 30, tzinfo=pacific)
print(twice.utcoffset(), twice.replace(fold=1).utcoffset(), twice.tzname(), twice.replace(fold=1).tzname())
for hour in (8, 9, 10):
    local = datetime(2020, 11, 1, hour, 30, tzinfo=timezone.utc).astimezone(pacific)
    print(local, local.fold, local.astimezone(timezone.utc).hour)
berlin = ZoneInfo("Europe/Berlin")
passed = datetime(2023, 3, 26, 2, 30, tzinfo=berlin)
print(passed.utcoffset(), passed.replace(fold=1).utcoffset(), passed.timestamp())
print(f"{datetime(2024, 3, 10, 9, tzinfo=ZoneInfo('America/New_York')).astimezone(berlin):%Y-%m-%d %H:%M %Z%z}")
print(berlin, repr(berlin), berlin is ZoneInfo("Europe/Berlin"), pickle.loads(pickle.dumps(berlin)) is berlin)
print(berlin.utcoffset(None), ZoneInfo("UTC").utcoffset(None))
try:
    ZoneInfo("Mars/Phobos")
except ZoneInfoNotFoundError as error:
    print(type(error).__name__, error, isinstance(error, KeyError))
