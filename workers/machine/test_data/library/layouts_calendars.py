# Python 3.12: days of the week and months are enumerations.
"""struct, array, calendar, keyword, contextvars, sched, weakref."""

import array
import calendar
import contextvars
import keyword
import sched
import struct

print(struct.pack("<iHb?", -5, 65535, -1, True), struct.pack(">d", 3.14), struct.pack("f", 0.1), struct.pack("3sx2p", b"ab", b"xyz"))
print(struct.unpack("<iHb?", struct.pack("<iHb?", -5, 65535, -1, True)), struct.calcsize("bI"), struct.calcsize("<bI"), struct.calcsize("bhil"))
for value in (0.0, -0.0, 1.5, 1e-310, 5e-324, 1.7976931348623157e308, float("inf"), -2.5e-45, 65504.0):
    print(struct.unpack("<d", struct.pack("<d", value)), struct.pack(">d", value).hex())
print(struct.unpack("e", struct.pack("e", 1.1)), struct.unpack("f", struct.pack("f", 1e-45)), list(struct.iter_unpack("<H", b"\1\0\2\0")))
buffer = bytearray(6)
struct.pack_into("<H", buffer, 2, 513)
point = struct.Struct("<2h")
print(buffer, point.size, point.unpack(point.pack(1, -1)))
for wrong in (lambda: struct.pack("b", 200), lambda: struct.pack("H", -1), lambda: struct.pack("i", "x"), lambda: struct.unpack("i", b"ab"), lambda: struct.pack("2i", 1)):
    try:
        print(wrong())
    except struct.error as error:
        print(error)

numbers = array.array("i", [3, 1, 2])
numbers.append(7)
numbers[1:2] = array.array("i", [9, 9])
print(numbers, numbers[-1], len(numbers), numbers.tolist(), numbers.tobytes(), numbers.itemsize, 9 in numbers, numbers.index(9))
print(numbers + numbers, numbers == array.array("i", [3, 9, 9, 2, 7]), array.array("d", [1, 2.5]), array.array("b"), sum(numbers))
for wrong in (lambda: numbers.append("x"), lambda: array.array("B", [256]), lambda: numbers[50], lambda: array.array("z")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatmonth(2023, 10), calendar.isleap(2000), calendar.leapdays(2000, 2021), calendar.monthrange(2023, 2))
print(calendar.monthcalendar(2024, 9), calendar.weekday(2024, 1, 1), calendar.day_name[0], calendar.month_abbr[12], calendar.timegm((2024, 1, 1, 0, 0, 0)))
print(calendar.calendar(2025))
print(keyword.iskeyword("async"), keyword.issoftkeyword("match"), keyword.iskeyword("print"), len(keyword.kwlist))

user = contextvars.ContextVar("user", default="nobody")
token = user.set("ann")
context = contextvars.copy_context()


def change():
    user.set("bob")
    return user.get()


print(user.get(), context.run(change), user.get(), context[user], user in context, len(context))
user.reset(token)
print(user.get(), token.old_value is contextvars.Token.MISSING, user.name)
try:
    contextvars.ContextVar("empty").get()
except LookupError as error:
    print(type(error).__name__)

clock = [0]
plan = sched.scheduler(lambda: clock[0], lambda seconds: clock.__setitem__(0, clock[0] + seconds))
for delay, priority, name in ((3, 1, "c"), (1, 2, "b"), (1, 1, "a")):
    plan.enter(delay, priority, print, argument=(name,))
gone = plan.enter(2, 1, print, ("never",))
plan.cancel(gone)
print(len(plan.queue), plan.empty())
plan.run()
print(clock, plan.empty())
