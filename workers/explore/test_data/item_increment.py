"""An element of a list is incremented by two threads."""

from threading import Thread

counts = [0]


def increment():
    counts[0] += 1


threads = [Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counts[0])
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 9
