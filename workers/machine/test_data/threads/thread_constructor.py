"""Arguments of `Thread`."""

import threading

results = []


def add(a, b=0, *rest, scale=1):
    results.append((a + b + sum(rest)) * scale)


for arguments, keywords in [((1,), {}), ((1, 2), {}), ((1, 2, 3), {"scale": 10}), ((), {"a": 5, "b": 6})]:
    t = threading.Thread(target=add, args=arguments, kwargs=keywords)
    t.start()
    t.join()
print(results)
t = threading.Thread()
t.start()
t.join()
print("a thread without a target does nothing")
for bad in (lambda: threading.Thread(add), lambda: threading.Thread(group=1), lambda: threading.Thread(target=add, bogus=1)):
    try:
        bad()
        print("made")
    except (AssertionError, TypeError) as error:
        print(type(error).__name__, error)
d = threading.Thread(target=add, daemon=True)
print(d.daemon, d.name.startswith("Thread-"), "(add)" in d.name)
d.daemon = False
print(d.daemon)
threading.Thread(target=add, args=[7, 8]).run()
print(results)
