"""Two threads add to one counter, and one addition is lost."""

from threading import Thread

counter = 0


def add():
    global counter
    counter += 1


threads = [Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert counter == 2, f"counted {counter}"
print("done")
# forced: AssertionError: counted 1
