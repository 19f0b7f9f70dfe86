# Python 3.12: both warn since 3.12.
"""utcnow and utcfromtimestamp still work, and warn once for each place."""

import datetime
import warnings


def year():
    return datetime.datetime.utcnow().year


print(datetime.datetime.utcfromtimestamp(0))
print(year() > 2000, year() > 2000)
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    datetime.datetime.utcfromtimestamp(86400)
    year()
print([(one.category.__name__, str(one.message).split(" is")[0]) for one in told])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        year()
    except DeprecationWarning as warning:
        print(type(warning).__name__)
print(datetime.datetime.fromtimestamp(0, datetime.UTC))
