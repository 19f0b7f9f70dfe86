"""The old value is read before a call that changes it."""

from threading import Thread

total = 0


def add_one():
    global total
    total += 1
    return 10


def work():
    global total
    total = total + add_one()


thread = Thread(target=work)
thread.start()
thread.join()
print(total)
# judge
# expect: safe
# expect: outcomes "10\n"
