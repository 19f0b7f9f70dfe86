"""A tally that whoever comes first makes; both count in it. Which of them has made it makes no difference."""

from threading import Thread, get_ident

tallies = []


def count():
    me = get_ident()
    if not tallies:
        tallies.append({"n": 0})
    tally = tallies[-1]
    tally["n"] += 1 if me else 0


threads = [Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(tallies), tallies[-1]["n"])
# judge
# expect: safe
# expect: outcomes "1 1\n" "1 2\n" "2 1\n" "2 2\n"
# expect: race line 13
