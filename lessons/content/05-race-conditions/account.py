"""Two people withdraw from one account; the bank never goes below zero."""

from threading import Thread
from time import sleep

APPROVAL_MS = 20  # how long the bank's computer thinks
balance = 100


def withdraw(amount):
    global balance
    # excerpt: check-then-act
    if balance >= amount:  # check
        sleep(APPROVAL_MS / 1000)
        balance -= amount  # act
    # end excerpt


people = [Thread(target=withdraw, args=(80,), name=n) for n in ("ann", "bob")]
for person in people:
    person.start()
for person in people:
    person.join()
print("balance:", balance)
# expect-any: balance: -60 | balance: 20
