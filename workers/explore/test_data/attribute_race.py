"""An account that two threads pay into: attributes race like variables."""

from threading import Thread


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount


account = Account()
threads = [Thread(target=account.deposit, args=(amount,)) for amount in (1, 10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(account.balance)
# expect: safe
# expect: outcomes "1\n" "10\n" "11\n"
# expect: race line 11
