"""Setting an item by a function of operator or by a special method is no less a race than by an assignment."""

import operator
from threading import Thread

votes = {"aye": 0}
ballots = [0]


def count():
    operator.setitem(votes, "aye", operator.getitem(votes, "aye") + 1)
    ballots.__setitem__(0, 1)


threads = [Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(votes["aye"])
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 11
# expect: race line 12
