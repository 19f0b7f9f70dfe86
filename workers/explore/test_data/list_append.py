"""Appending is one step: nothing is lost, only the order is open."""

from threading import Thread

items = []


def add(item):
    items.append(item)


threads = [Thread(target=add, args=(item,)) for item in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(items)
# expect: safe
# expect: outcomes "['a', 'b']\n" "['b', 'a']\n"
