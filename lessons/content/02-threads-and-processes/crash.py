"""A transfer fails halfway: first in a process, then in a thread."""

from multiprocessing import Process
from threading import Thread

accounts = {"ann": 100, "bob": 100}


# excerpt: transfer
def transfer(amount, receiver):
    accounts["ann"] -= amount
    accounts[receiver] += amount
# end excerpt


if __name__ == "__main__":
    for kind in (Process, Thread):
        worker = kind(target=transfer, args=(30, "bop"))
        worker.start()
        worker.join()
        money = sum(accounts.values())
        print(f"after the crash in a {kind.__name__}: {money} in the bank")
# expect-output: after the crash in a Process: 200 in the bank
# expect-output: after the crash in a Thread: 170 in the bank
# expect-stderr-contains: KeyError: 'bop'
