"""A `return` in the middle forgets the lock that was taken by hand."""
# judge
# expect: deadlock
# expect: outcomes "[10, 0]\n"
# expect: flaw deadlock line 15

from threading import Lock, Thread

a, b = Lock(), Lock()
money = [10, 0]


def pay():
    with a:
        with b:
            money[0] -= 1
            money[1] += 1


def back():
    b.acquire()
    with a:
        if money[1] == 0:
            return
        money[1] -= 1
        money[0] += 1
    b.release()


threads = [Thread(target=pay), Thread(target=back)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(money)
