"""A reader without the lock sees money on its way."""

from threading import Lock, Thread

lock = Lock()
a, b = 60, 40
seen = 0


def transfer():
    global a, b
    with lock:
        a -= 10
        b += 10


def audit():
    global seen
    seen = a + b


threads = [Thread(target=transfer), Thread(target=audit)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen)
# judge
# expect: safe
# expect: outcomes "100\n" "110\n" "90\n"
# expect: race line 13
# expect: race line 14
