"""Two transfers in opposite directions that lock the accounts in the order of their names."""

from threading import Lock, Thread

balance = {"ann": 100, "bob": 100}
lock = {"ann": Lock(), "bob": Lock()}


def transfer(source, target, amount):
    first, second = sorted([source, target])
    with lock[first], lock[second]:
        balance[source] -= amount
        balance[target] += amount


threads = [
    Thread(target=transfer, args=("ann", "bob", 30)),
    Thread(target=transfer, args=("bob", "ann", 50)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(balance)
# expect: safe
# expect: outcomes "{'ann': 120, 'bob': 80}\n"
