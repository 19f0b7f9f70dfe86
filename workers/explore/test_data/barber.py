"""A barber and two customers with one chair to wait on: who finds it taken leaves, and nobody waits for ever."""

from threading import Lock, Semaphore, Thread

customers = Semaphore(0)
chair = Lock()
waiting = 0
served = 0
left = 0


def barber():
    global waiting, served
    while True:
        customers.acquire()
        with chair:
            waiting -= 1
            served += 1


def customer():
    global waiting, left
    with chair:
        if waiting < 1:
            waiting += 1
            customers.release()
        else:
            left += 1


Thread(target=barber, daemon=True).start()
threads = [Thread(target=customer) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
with chair:
    assert served + waiting + left == 2
    print(left)
# expect: safe
# expect: outcomes "0\n" "1\n"
