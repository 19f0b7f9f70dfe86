"""Signals reach the main thread wherever it is: timers, other threads, `interrupt_main`."""

import _thread
import queue
import signal
import threading
import time


def tell(number, frame):
    print("got", signal.Signals(number).name, frame is not None, threading.current_thread().name)


def too_late(number, frame):
    raise TimeoutError("too late")


def work():
    while True:
        pass


signal.signal(signal.SIGALRM, too_late)
for wait in (work, lambda: time.sleep(60), threading.Event().wait, queue.Queue().get, threading.Lock().acquire):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        wait()
        wait()
    except TimeoutError as error:
        print(error)

# A wait whose handler returns goes on.
signal.signal(signal.SIGUSR1, tell)
items, begun = queue.Queue(), threading.Event()


def sender():
    begun.wait()
    signal.raise_signal(signal.SIGUSR1)
    items.put("an item")


thread = threading.Thread(target=sender)
thread.start()
begun.set()
print(items.get())
thread.join()

ticks = threading.Semaphore(0)
signal.signal(signal.SIGALRM, lambda number, frame: ticks.release())
print(signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01))
for _ in range(3):
    signal.pause()
left, interval = signal.setitimer(signal.ITIMER_REAL, 0)
print(left <= 0.01, interval, [ticks.acquire(blocking=False) for _ in range(3)])
print(signal.alarm(10), signal.alarm(0), signal.getitimer(signal.ITIMER_REAL))

for handler in (signal.default_int_handler, tell, signal.SIG_IGN):
    signal.signal(signal.SIGINT, handler)
    thread = threading.Thread(target=_thread.interrupt_main)
    try:
        thread.start()
        thread.join()
        print("not interrupted")
    except KeyboardInterrupt:
        print("interrupted")
    thread.join()
for wrong in (lambda: _thread.interrupt_main(100), lambda: signal.setitimer(7, 1), lambda: signal.setitimer(0, -1)):
    try:
        wrong()
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
