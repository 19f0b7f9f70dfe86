"""Timers that call each other; sched with a clock of its own."""

import sched
import threading

log, done = [], threading.Event()


def tick(n):
    log.append(n)
    if n < 3:
        threading.Timer(0.001, tick, args=(n + 1,)).start()
    else:
        done.set()


tick(0)
done.wait()
print(log)
now = 0


def clock():
    return now


def delay(seconds):
    global now
    now += seconds


s = sched.scheduler(clock, delay)
calls = []
s.enter(5, 1, calls.append, ("five",))
s.enter(2, 2, calls.append, ("two, later",))
s.enter(2, 1, calls.append, argument=("two",))
cancelled = s.enter(3, 1, calls.append, ("never",))
s.enterabs(4, 1, lambda a, b: calls.append(a + b), kwargs={"a": 1, "b": 2})
s.cancel(cancelled)
print(len(s.queue), s.empty())
s.run()
print(calls, now, s.empty())
