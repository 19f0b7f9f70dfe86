"""A list is copied while another thread appends to it."""

from threading import Thread

items = []


def grow():
    items.append(1)
    items.append(2)


thread = Thread(target=grow)
thread.start()
print(len(items), len(items))
thread.join()
# judge
# expect: safe
# expect: outcomes "0 0\n" "0 1\n" "0 2\n" "1 1\n" "1 2\n" "2 2\n"
