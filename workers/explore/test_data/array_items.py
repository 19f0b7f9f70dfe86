"""Items of an array race like those of a list."""

from array import array
from threading import Thread

votes = array("i", [0, 0, 0])


def count(own):
    votes[0] += 1
    votes[own] += 1


threads = [Thread(target=count, args=(own,)) for own in (1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(votes[0], votes[1], votes[2])
# judge
# expect: safe
# expect: outcomes "1 1 1\n" "2 1 1\n"
# expect: race line 10
