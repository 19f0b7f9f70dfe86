"""Three cooks share one stove. Run it, change it, run it again."""

from threading import Lock, Thread, current_thread
from time import sleep

stove = Lock()


def cook(dish, minutes):
    print(current_thread().name, "chops")
    sleep(minutes / 100)
    with stove:
        print(current_thread().name, "cooks", dish)
        sleep(minutes / 100)


cooks = [
    Thread(target=cook, args=("soup", 3), name="Ann"),
    Thread(target=cook, args=("rice", 5), name="Bob"),
    Thread(target=cook, args=("beans", 4), name="Cho"),
]
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
print("dinner is ready")
