"""Both look at the balance before either takes."""

from threading import Thread

balance = 100


def withdraw():
    global balance
    if balance >= 80:
        balance -= 80
        assert balance >= 0


threads = [Thread(target=withdraw) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(balance)
# judge
# expect: assertion
# expect: outcomes "20\n"
# expect: flaw assertion line 12
# expect: race line 11
