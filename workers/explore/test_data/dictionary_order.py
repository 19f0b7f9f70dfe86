"""Two threads add keys to a dictionary; only one of them looks at it: the order of the keys is not settled."""

from threading import Thread

seats = {}


def reserve():
    seats["window"] = 1


thread = Thread(target=reserve)
thread.start()
seats["aisle"] = 2
thread.join()
print(*seats)
# judge
# expect: safe
# expect: outcomes "aisle window\n" "window aisle\n"
