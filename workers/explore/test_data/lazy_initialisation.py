"""Whoever needs the connection first opens it: two threads may open two."""

from threading import Thread

connection = None
opened = 0


def connect():
    global connection, opened
    if connection is None:
        opened += 1
        connection = "open"


thread = Thread(target=connect)
thread.start()
connect()
thread.join()
print(opened)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 12
# expect: race line 13
