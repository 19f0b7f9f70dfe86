"""Data of each thread: attributes, initialisation by a subclass."""

import threading

data = threading.local()
data.value = "main"
seen = []


def look(name):
    seen.append((name, hasattr(data, "value"), sorted(data.__dict__)))
    data.value = name
    seen.append((name, data.value))


for name in "ab":
    t = threading.Thread(target=look, args=(name,))
    t.start()
    t.join()
print(seen, data.value)


class Counter(threading.local):
    made = 0

    def __init__(self, start=0):
        Counter.made += 1
        self.count = start

    def add(self):
        self.count += 1
        return self.count


c = Counter(10)
c.add()
results = []
for _ in range(2):
    t = threading.Thread(target=lambda: results.append([c.add(), c.add()]))
    t.start()
    t.join()
print(results, c.count, Counter.made)
del data.value
try:
    data.value
except AttributeError as error:
    print(type(error).__name__, "object has no attribute" in str(error))
