"""Alarms: a time limit on something that sleeps; what was left of an alarm; a timer that comes again and again."""
import signal
import sys
import time
from contextlib import contextmanager
from time import sleep


class TimeLimit(Exception):
    pass


@contextmanager
def time_limit(seconds):
    def handler(signum, frame):
        raise TimeLimit(f'timed out after {seconds}')
    old = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)


def slow():
    for i in range(100):
        time.sleep(.01)


try:
    with time_limit(.05):
        slow()
except TimeLimit as e:
    print(e)
with time_limit(5):
    print('fast enough')


def handler(signum, frame):
    print('signal', signal.Signals(signum).name, frame.f_code.co_name)


signal.signal(signal.SIGALRM, handler)
print(signal.alarm(10), signal.alarm(3), signal.alarm(0), signal.alarm(0))
signal.setitimer(signal.ITIMER_REAL, .02)


def napping():
    sleep(.1)
    print('slept')


napping()
ticks = []
signal.signal(signal.SIGALRM, lambda *_: ticks.append(len(ticks)))
print(signal.setitimer(signal.ITIMER_REAL, .02, .02))
while len(ticks) < 3:
    time.sleep(.005)
print(ticks, signal.getitimer(signal.ITIMER_REAL)[1])
signal.setitimer(signal.ITIMER_REAL, 0)
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, .02)
signal.pause()
print('after pause')
for bad in (lambda: signal.alarm('x'), lambda: signal.setitimer(9, 1), lambda: signal.setitimer(0, -1)):
    try:
        bad()
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)
signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, .01)
sleep(.03)
print('ignored')
sys.stdout.flush()
signal.signal(signal.SIGALRM, lambda *_: sys.exit('too late'))
signal.setitimer(signal.ITIMER_REAL, .01)
sleep(1)
