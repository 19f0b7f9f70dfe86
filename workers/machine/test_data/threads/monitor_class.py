"""A class whose methods hold its lock: a metaclass-free monitor."""

import functools
import threading


def monitor(cls):
    original = cls.__init__

    @functools.wraps(original)
    def __init__(self, *args, **keywords):
        self._monitor = threading.RLock()
        original(self, *args, **keywords)

    cls.__init__ = __init__
    for name, value in list(vars(cls).items()):
        if callable(value) and not name.startswith("_"):

            def locked(self, *args, _method=value, **keywords):
                with self._monitor:
                    return _method(self, *args, **keywords)

            setattr(cls, name, functools.wraps(value)(locked))
    return cls


@monitor
class Stock:
    def __init__(self, **items):
        self.items = items

    def take(self, name):
        if self.count(name):
            self.items[name] -= 1
            return True
        return False

    def count(self, name):
        return self.items.get(name, 0)


stock = Stock(apple=50)
taken = []
threads = [threading.Thread(target=lambda: taken.extend(stock.take("apple") for _ in range(20))) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(taken.count(True), taken.count(False), stock.count("apple"), Stock.take.__name__)
