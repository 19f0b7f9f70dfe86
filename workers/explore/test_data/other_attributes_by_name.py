"""Each of two threads counts in an attribute of its own: by name they are as different as in the program's text."""

from threading import Thread


class Tally:
    ayes = 0
    noes = 0


tally = Tally()


def count(name):
    setattr(tally, name, getattr(tally, name) + 1)
    if hasattr(tally, name):
        delattr(tally, name)
        setattr(tally, name, 5)


threads = [Thread(target=count, args=(name,)) for name in ("ayes", "noes")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(tally.ayes, tally.noes)
# expect: safe
# expect: outcomes "5 5\n"
