"""Reading and writing are locked, each for itself."""

from threading import Lock, Thread

lock = Lock()
counter = 0


def increment():
    global counter
    with lock:
        seen = counter
    with lock:
        counter = seen + 1


threads = [Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
