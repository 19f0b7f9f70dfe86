"""Two threads see one item, and both take it."""

from threading import Thread

items = ["bread"]


def take():
    if items:
        items.pop()


threads = [Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# forced: IndexError: pop from empty list
