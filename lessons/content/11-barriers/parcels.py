"""Three children in a circle pass their parcels on, three times."""

from threading import Barrier, Thread
from time import sleep

parcels = ["ann's", "bob's", "cleo's"]
barrier = Barrier(3)


# excerpt: child
def child(seat):
    for _ in range(3):
        taken = parcels[seat - 1]  # from the child on the left
        sleep(0.01 * (seat + 1))  # some children are slow
        parcels[seat] = taken
# end excerpt


children = [Thread(target=child, args=(seat,)) for seat in range(3)]
for thread in children:
    thread.start()
for thread in children:
    thread.join()
print(parcels)
# expect-like: [{text}]
