"""Two threads count in an attribute that they name by a string, and ask whether there is another one."""

from threading import Thread


class Tally:
    pass


tally = Tally()
tally.votes = 0


def count():
    setattr(tally, "votes", getattr(tally, "votes") + 1)
    if not hasattr(tally, "closed"):
        tally.closed = True


threads = [Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(tally.votes)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 15
# expect: race line 17
