"""Something is put in front of a list while it is walked through: an element may come twice."""

from threading import Thread

numbers = [1, 2]
seen = []


def look():
    for n in numbers:
        seen.append(n)


def push():
    numbers.insert(0, 0)


threads = [Thread(target=look), Thread(target=push)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen)
# expect: safe
# expect: outcomes "[0, 1, 2]\n" "[1, 1, 2]\n" "[1, 2, 2]\n" "[1, 2]\n"
# expect: race line 15
