"""One thread looks a key up and then reads it; another removes it in between."""

from threading import Thread

stock = {"tea": 3}


def sell():
    if "tea" in stock:
        stock["tea"] -= 1


def clear():
    stock.pop("tea", None)


threads = [Thread(target=sell), Thread(target=clear)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# forced: KeyError: 'tea'
