# Handlers of signals that a program sends itself: flags, exceptions, what is refused, and threads.
import os
import signal
import sys
import threading


class Stopper:
    asked = False

    def __init__(self, *signals):
        for number in signals:
            signal.signal(number, self.stop)

    def stop(self, number, frame):
        print("asked by", signal.Signals(number).name, "in", frame.f_code.co_name)
        self.asked = True


class Alarm(Exception):
    pass


def ring(number, frame):
    raise Alarm(f"signal {number}")


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__ + ":", error)


def work(step):
    if step == 2:
        os.kill(os.getpid(), signal.SIGTERM)


stopper = Stopper(signal.SIGINT, signal.SIGTERM)
steps = 0
while not stopper.asked:
    steps += 1
    work(steps)
print("stopped after", steps)

attempt(signal.signal, signal.SIGUSR1, 3)
attempt(signal.signal, 0, print)
attempt(signal.signal, signal.SIGKILL, print)
attempt(signal.getsignal, 99)
attempt(signal.signal, signal.SIGUSR1, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGCHLD)
print(repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)), signal.getsignal(signal.SIGUSR1))

stop = threading.Event()
signal.signal(signal.SIGUSR2, lambda number, frame: stop.set())


def from_thread():
    attempt(signal.signal, signal.SIGUSR2, print)
    signal.raise_signal(signal.SIGUSR2)


thread = threading.Thread(target=from_thread)
thread.start()
thread.join()
print(stop.wait(10))

signal.signal(signal.SIGALRM, ring)
try:
    os.kill(os.getpid(), signal.SIGALRM)
except Alarm as alarm:
    print("caught", alarm)
signal.signal(signal.SIGINT, lambda number, frame: sys.exit(f"ended by {number}"))
try:
    signal.raise_signal(signal.SIGINT)
except SystemExit as end:
    print(end)


def ring_again():
    signal.raise_signal(signal.SIGALRM)


ring_again()
