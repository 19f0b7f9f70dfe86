"""Ann and Bob withdraw at once; somebody has put a lock in."""

from threading import Lock, Thread
from time import sleep

balance = 100
lock = Lock()


def approved():
    sleep(0.1)  # the bank's computer thinks
    return True


# excerpt: withdraw
def withdraw(amount):
    global balance
    if balance >= amount and approved():
        with lock:
            balance -= amount
# end excerpt


people = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for person in people:
    person.start()
for person in people:
    person.join()
print("balance:", balance)
# expect-output: balance: -60
