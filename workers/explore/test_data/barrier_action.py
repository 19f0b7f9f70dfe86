"""One of those who meet does what is to be done once."""

from threading import Barrier, Thread

meals = 0


def cook():
    global meals
    meals += 1


barrier = Barrier(2, action=cook)


def eat():
    barrier.wait()
    assert meals == 1


threads = [Thread(target=eat) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(meals)
# judge
# expect: safe
# expect: outcomes "1\n"
