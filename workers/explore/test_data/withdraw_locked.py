"""Looking and taking are one under a lock."""

from threading import Lock, Thread

lock = Lock()
balance = 100


def withdraw():
    global balance
    with lock:
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
# expect: safe
# expect: outcomes "20\n"
