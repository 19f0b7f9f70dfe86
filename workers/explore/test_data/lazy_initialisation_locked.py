"""Looking again under the lock: the connection is opened once."""

from threading import Lock, Thread

connection = None
opened = 0
lock = Lock()


def connect():
    global connection, opened
    if connection is None:
        with lock:
            if connection is None:
                opened += 1
                connection = "open"


threads = [Thread(target=connect) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert opened == 1
print(opened)
# expect: safe
# expect: outcomes "1\n"
# expect: race line 16
