"""Each thread holds a lock, but not the same."""

from threading import Lock, Thread

one, other = Lock(), Lock()
counter = 0


def first():
    global counter
    with one:
        counter += 1


def second():
    global counter
    with other:
        counter += 1


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 12
# expect: race line 18
