"""A value of a dictionary is incremented by two threads."""

from threading import Thread

counts = {"a": 0}


def increment():
    counts["a"] += 1


threads = [Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counts["a"])
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 9
