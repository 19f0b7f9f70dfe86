"""Two threads increment different values of one dictionary."""

from threading import Thread

counts = {"a": 0, "b": 0}


def first():
    counts["a"] += 1


def second():
    counts["b"] += 1


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counts["a"], counts["b"])
# judge
# expect: safe
# expect: outcomes "1 1\n"
