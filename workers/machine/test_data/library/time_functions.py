"""time: what can be said without looking at the clock."""

import time

a = time.monotonic()
b = time.perf_counter()
time.sleep(0.001)
print(time.monotonic() >= a, time.perf_counter() > b, time.time() > 1.6e9, isinstance(time.time_ns(), int), time.process_time() >= 0, time.thread_time() >= 0)
t = time.gmtime(0)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_wday, t.tm_yday, tuple(t)[:6], time.strftime("%Y-%m-%d %H:%M:%S", t), time.asctime(t))
print(time.strftime("%d %b %Y", time.strptime("03 Nov 2021", "%d %b %Y")), time.gmtime(86400 * 365).tm_year)
try:
    time.sleep(-1)
except ValueError as error:
    print("ValueError:", error)
