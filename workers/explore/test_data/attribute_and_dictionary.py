"""One thread counts in an attribute, the other in the dictionary of the object, a third by a function."""

from threading import Thread


class Tally:
    pass


tally = Tally()
tally.votes = 0


def by_dictionary():
    vars(tally)["votes"] += 1


def by_name():
    setattr(tally, "votes", tally.votes + 1)


threads = [Thread(target=by_dictionary), Thread(target=by_name)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(tally.votes)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 15
# expect: race line 19
