"""Only one of two threads takes the lock."""

from threading import Lock, Thread

lock = Lock()
counter = 0


def careful():
    global counter
    with lock:
        counter += 1


def careless():
    global counter
    counter += 1


threads = [Thread(target=careful), Thread(target=careless)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 12
# expect: race line 17
