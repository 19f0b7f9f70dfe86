"""What lists, dictionaries and sets do at once they do under a lock of their own: two of their methods are no race."""

from threading import Thread

names, ages, known = ["Ada"], {"Ada": 36}, {"Ada"}


def add(name):
    names.append(name)
    ages.update({name: 1})
    ages.setdefault("Bob", 5)
    known.add(name)
    known.discard("Ada")


threads = [Thread(target=add, args=(name,)) for name in ("Eve", "Ida")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(names), len(ages), len(known))
# expect: safe
# expect: outcomes "3 4 2\n"
