"""What is shown of an object tells it from others, whoever asks first."""
# expect: safe
# expect: outcomes "2 True True\n"

from threading import Thread


class Item:
    pass


items = []
shown = {}


def make(number):
    item = Item()
    shown[number] = str(item)
    items.append(item)


threads = [Thread(target=make, args=(number,)) for number in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
hashes = [hash(item) for item in items]
print(len(set(shown.values())), hashes[0] != hashes[1], hash(items[0]) == object.__hash__(items[0]))
