"""Getting a value out of a thread: `_target` in a subclass, a list, a queue, a dictionary, an attribute."""

import threading
from queue import Queue


class ThreadWithReturnValue(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        super().__init__(group, target, name, args, kwargs, daemon=daemon)
        self._return = None

    def run(self):
        if self._target is not None:
            self._return = self._target(*self._args, **self._kwargs)

    def join(self, *args):
        super().join(*args)
        return self._return


class PropagatingThread(threading.Thread):
    """Raises in `join` what was raised in `run`."""

    def run(self):
        self.exc = None
        try:
            super().run()
        except BaseException as error:
            self.exc = error

    def join(self, timeout=None):
        super().join(timeout)
        if self.exc:
            raise RuntimeError(f"an error in {self.name}") from self.exc


def power(base, exponent=2):
    return base**exponent


def fail(kind, text):
    raise kind(text)


t = ThreadWithReturnValue(target=power, args=(7,))
u = ThreadWithReturnValue(target=power, args=(2,), kwargs={"exponent": 10}, name="named", daemon=True)
for thread in (t, u):
    thread.start()
print(t.join(), u.join(), u.name, u.daemon, ThreadWithReturnValue()._return)

for kind in (ValueError, KeyError, SystemExit):
    t = PropagatingThread(target=fail, args=(kind, "oh"), name="T")
    t.start()
    try:
        t.join()
    except RuntimeError as error:
        print(error, "<-", repr(error.__cause__))
fine = PropagatingThread(target=print, args=("fine",), kwargs={"end": "!\n"})
fine.start()
print(fine.join(), fine.exc)


def run_all(functions):
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


results = [None] * 5
run_all([lambda n=n: results.__setitem__(n, n**3) for n in range(5)])
print(results)
q = Queue()
run_all([lambda n=n: q.put((n, power(n))) for n in range(5)])
print(sorted(q.get() for _ in range(5)))
found = {}
run_all([lambda w=w: found.setdefault(len(w), []).append(w) for w in ("a", "bb", "ccc")])
print(sorted(found.items()))


class Sum:
    def __init__(self, numbers):
        self.numbers = numbers

    def __call__(self):
        self.result = sum(self.numbers)


sums = [Sum(range(n)) for n in (10, 100)]
run_all(sums)
print([s.result for s in sums])
