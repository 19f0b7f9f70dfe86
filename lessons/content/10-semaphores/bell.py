"""The cook rings when a plate is ready; the waiter never guesses."""

from threading import Semaphore, Thread
from time import sleep

COOKING_MS = 50
plates = Semaphore(0)  # no plate is ready yet
counter = []


# excerpt: bell
def cook():
    for dish in ("soup", "fish", "cake"):
        sleep(COOKING_MS / 1000)
        counter.append(dish)
        plates.release()  # one more plate


def waiter():
    for _ in range(3):
        plates.acquire()  # wait for a plate
        print("serving", counter.pop(0))
# end excerpt


staff = [Thread(target=waiter, name="waiter"), Thread(target=cook, name="cook")]
for person in staff:
    person.start()
for person in staff:
    person.join()
# expect-output: serving soup
# expect-output: serving fish
# expect-output: serving cake
