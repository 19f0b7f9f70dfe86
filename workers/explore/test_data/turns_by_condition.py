"""Odd and even numbers in turn, by one condition."""

from threading import Condition, Thread

changed = Condition()
number = 1


def odd():
    global number
    for _ in range(2):
        with changed:
            changed.wait_for(lambda: number % 2 == 1)
            print(number)
            number += 1
            changed.notify()


def even():
    global number
    for _ in range(2):
        with changed:
            changed.wait_for(lambda: number % 2 == 0)
            print(number)
            number += 1
            changed.notify()


threads = [Thread(target=odd), Thread(target=even)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: safe
# expect: outcomes "1\n2\n3\n4\n"
