"""Statements timed as texts and as functions."""

import itertools
import timeit

count = 0


def step(n=1):
    global count
    count += n


print(timeit.timeit("x = 1 + 1", number=10) >= 0, timeit.timeit(number=5) >= 0)
timeit.timeit(step, number=7)
timeit.timeit("step(10)", setup="from __main__ import step", number=3)
timeit.timeit("step(n)", "n = 100", number=2, globals=globals())
timeit.timeit("step(n)\nif n > 2:\n    step(n)", setup=lambda: step(10000), number=1, globals={"step": step, "n": 1000})
print(count, len(timeit.repeat("pass", number=1, repeat=4)), "inner" in globals(), "n" in globals())
ticks = itertools.count()
timer = timeit.Timer("items.append(n)", "items = []", timer=lambda: next(ticks), globals={"n": 5})
print(timer.timeit(3), timer.repeat(2, 3))
seen = []
clock = itertools.count(step=0.05)
timeit.Timer(step, timer=lambda: next(clock) * len(seen)).autorange(lambda number, taken: seen.append(number))
print(seen)
for wrong in (lambda: timeit.Timer(5), lambda: timeit.Timer("pass", 5), lambda: timeit.Timer("return 1"), lambda: timeit.Timer("1 +"),
              lambda: timeit.timeit("unknown", number=1), lambda: timeit.timeit("1 / 0", number=1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, str(error).partition(" (")[0])
print(timeit.default_number, timeit.default_repeat, timeit.default_timer() > 0, timeit.Timer("a\nb", "c").src)
