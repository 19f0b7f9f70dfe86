"""Both accounts are made at one place in the program, and others can reach them; still each thread changes its own."""

from threading import Lock, Thread


class Account:
    def __init__(self):
        self.balance = 0


lock = Lock()
accounts = []


def work():
    account = Account()
    with lock:
        accounts.append(account)
    account.balance += 1


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([account.balance for account in accounts])
# expect: safe
# expect: outcomes "[1, 1]\n"
# judge
