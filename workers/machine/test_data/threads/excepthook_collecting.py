"""`threading.excepthook` replaced for a while: errors collected with the thread they came from."""

import threading
from contextlib import contextmanager


@contextmanager
def collected():
    """The errors of threads that end within the block."""
    errors = []

    def hook(args):
        errors.append(args)

    kept, threading.excepthook = threading.excepthook, hook
    try:
        yield errors
    finally:
        threading.excepthook = kept


def fail(kind, *args):
    raise kind(*args)


def start(*jobs):
    threads = [threading.Thread(target=fail, args=job, name=f"job {n}") for n, job in enumerate(jobs)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return threads


with collected() as errors:
    threads = start((ValueError, "a"), (KeyError, "b"), (OSError, 2, "No such file"), (SystemExit, 1), (RuntimeError,))
for args in sorted(errors, key=lambda a: a.thread.name):
    print(args.thread.name, args.exc_type.__name__, repr(args.exc_value), args.thread in threads)
print(len(errors), threading.excepthook is threading.__excepthook__)

args = errors[0]


class Reporter(threading.Thread):
    def run(self):
        try:
            raise LookupError("inner")
        except LookupError:
            raise ValueError("outer")


with collected() as errors:
    t = Reporter(name="reporter")
    t.start()
    t.join()
print(errors[0].exc_value, "|", repr(errors[0].exc_value.__context__), errors[0].thread is t)
