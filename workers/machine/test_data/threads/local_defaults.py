"""`threading.local`: values of one thread, a subclass with `__init__` for each thread, `__dict__`."""

import threading


def in_thread(function, *args):
    box = []
    t = threading.Thread(target=lambda: box.append(function(*args)))
    t.start()
    t.join()
    return box[0]


data = threading.local()
data.number, data.names = 42, ["main"]
print(sorted(data.__dict__.items()))


def visit():
    before = hasattr(data, "number"), dict(data.__dict__)
    data.number = 11
    return before, data.number


print(in_thread(visit), data.number)
try:
    in_thread(lambda: getattr(data, "names", "no names")) and data.missing
except AttributeError as error:
    print(type(error).__name__, error.name)


class Context(threading.local):
    """Each thread has its own; `__init__` runs for each, with the same arguments."""

    made = []
    limit = 3

    def __init__(self, user, level=1):
        Context.made.append(threading.current_thread().name)
        self.user, self.level, self.stack = user, level, []

    @property
    def depth(self):
        return len(self.stack)

    def push(self, item):
        if self.depth == self.limit:
            raise OverflowError(f"more than {self.limit}")
        self.stack.append(item)
        return self.depth


context = Context("ann", level=5)
print(context.push(1), context.push(2), context.user, context.level)


def other():
    context.user = "bob"
    return context.depth, context.push("x"), context.user, context.level


for _ in range(2):
    print(in_thread(other))
print(context.user, context.depth, len(Context.made), Context.made[0])
context.push(3)
try:
    context.push(4)
except OverflowError as error:
    print(error)
Context.limit = 10
print(context.push(4), in_thread(lambda: (context.limit, context.depth)))
del data.number
print(hasattr(data, "number"), vars(data))
print(isinstance(context, threading.local))
sums = threading.local()
results = {}


def add(name, numbers):
    sums.total = 0
    for n in numbers:
        sums.total += n
    results[name] = sums.total


threads = [threading.Thread(target=add, args=(n, range(n * 100))) for n in range(1, 5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results.items()), hasattr(sums, "total"))
