"""Once-only initialisation: a singleton with double-checked locking, a lazy property, a once function."""

import functools
import threading


class Singleton(type):
    instances = {}
    lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        if cls not in cls.instances:
            with cls.lock:
                if cls not in cls.instances:
                    cls.instances[cls] = super().__call__(*args, **kwargs)
        return cls.instances[cls]


class Settings(metaclass=Singleton):
    made = 0

    def __init__(self, name):
        type(self).made += 1
        self.name = name


class Cache(metaclass=Singleton):
    def __init__(self, size=10):
        self.size = size


def in_threads(count, function):
    results = [None] * count
    barrier = threading.Barrier(count)

    def run(index):
        barrier.wait()
        results[index] = function(index)

    threads = [threading.Thread(target=run, args=(index,)) for index in range(count)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return results


found = in_threads(8, lambda n: Settings(f"name {n}"))
print(len(found), len({id(s) for s in found}), Settings.made, Settings("other") is found[0])
print(found[0].name.startswith("name "), Cache(3).size, Cache(99).size, Cache() is Cache())


class lazy:
    """A property that is worked out once, under a lock."""

    def __init__(self, function):
        self.function = function
        self.lock = threading.RLock()

    def __set_name__(self, owner, name):
        self.key = "_lazy_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.key not in instance.__dict__:
            with self.lock:
                if self.key not in instance.__dict__:
                    instance.__dict__[self.key] = self.function(instance)
        return instance.__dict__[self.key]


class Report:
    calls = 0

    @lazy
    def total(self):
        type(self).calls += 1
        return sum(range(100))

    @lazy
    def title(self):
        return f"total {self.total}"


report = Report()
print(in_threads(6, lambda n: report.total), Report.calls, report.title)
print(sorted(report.__dict__), type(Report.total).__name__)


def once(function):
    lock, box = threading.Lock(), []

    @functools.wraps(function)
    def wrapper(*args):
        with lock:
            if not box:
                box.append(function(*args))
        return box[0]

    return wrapper


@once
def connect(host):
    """Connects."""
    opened.append(host)
    return f"connection {len(opened)}"


opened = []
print(set(in_threads(6, lambda n: connect(f"host {n}"))), len(opened), connect.__name__, connect.__doc__)
