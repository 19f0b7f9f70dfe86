"""Signals that are blocked wait; they can be asked for, waited for and let through."""

import os
import signal


def handler(number, frame):
    print("  handled", signal.Signals(number).name)


for number in (signal.SIGUSR1, signal.SIGUSR2):
    signal.signal(number, handler)
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, 12]))
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR2)
print("blocked", sorted(signal.sigpending()))
print(repr(signal.sigwait({signal.SIGUSR2})), signal.sigpending())
print("let through")
print(sorted(signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})), signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_SETMASK, []), repr(signal.SIG_BLOCK))

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
print(signal.sigtimedwait([signal.SIGUSR1], 0.01))
signal.raise_signal(signal.SIGUSR1)
print(signal.sigtimedwait([signal.SIGUSR1], 5).si_signo == signal.SIGUSR1)


class without:
    """Blocks signals for a while."""

    def __init__(self, *signals):
        self.signals = signals

    def __enter__(self):
        self.before = signal.pthread_sigmask(signal.SIG_BLOCK, self.signals)

    def __exit__(self, *exception):
        signal.pthread_sigmask(signal.SIG_SETMASK, self.before)


signal.pthread_sigmask(signal.SIG_SETMASK, [])
with without(signal.SIGUSR1, signal.SIGUSR2):
    for _ in range(3):
        signal.raise_signal(signal.SIGUSR1)
    print("still in the block")
print("after the block")
for wrong in (
    lambda: signal.pthread_sigmask(7, []),
    lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [99]),
    lambda: signal.pthread_sigmask(signal.SIG_BLOCK, ["x"]),
    lambda: signal.sigtimedwait([], -1),
    lambda: signal.raise_signal(1000),
    lambda: signal.signal("x", handler),
    lambda: signal.SIGNOTHING,
):
    try:
        print(wrong())
    except (AttributeError, OSError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
