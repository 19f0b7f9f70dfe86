"""Who takes locks in the order of their addresses never waits in a ring."""
# expect: safe
# expect: outcomes "7 3\n"

from threading import Lock, Thread


class Account:
    def __init__(self, money):
        self.money = money
        self.lock = Lock()


def move(giver, taker, amount):
    first, second = sorted((giver, taker), key=id)
    with first.lock, second.lock:
        giver.money -= amount
        taker.money += amount


def bank():
    one, other = Account(5), Account(5)
    threads = [Thread(target=move, args=(one, other, 1)), Thread(target=move, args=(other, one, 3))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(one.money, other.money)


# Not the thread that all objects are known to.
thread = Thread(target=bank)
thread.start()
thread.join()
