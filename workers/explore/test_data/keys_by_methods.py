"""Methods that are about one key: two threads meet at one of them, and the order in which the others come shows."""

from threading import Thread

stock = {"a": 1}


def take(own):
    stock.setdefault(own, 5)
    left = stock.get("a", 0)
    if left:
        stock.pop("a", None)
        stock[own] += left


threads = [Thread(target=take, args=(own,)) for own in "bc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(list(stock.items()))
# judge
# expect: safe
# expect: outcomes "[('b', 5), ('c', 6)]\n" "[('b', 6), ('c', 5)]\n" "[('b', 6), ('c', 6)]\n" "[('c', 5), ('b', 6)]\n" "[('c', 6), ('b', 5)]\n" "[('c', 6), ('b', 6)]\n"
