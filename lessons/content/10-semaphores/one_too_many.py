"""A car leaves the garage through the gate twice."""

from threading import BoundedSemaphore, Semaphore

KIND = "Semaphore"  # or "BoundedSemaphore"
PLACES = 2
make = Semaphore if KIND == "Semaphore" else BoundedSemaphore
places = make(PLACES)


# excerpt: leave
places.acquire()  # one car comes in
places.release()  # and leaves
try:
    places.release()  # the gate counts it a second time
    print("the gate has noticed nothing")
except ValueError as error:
    print("ValueError:", error)
# end excerpt

parked = 0
while places.acquire(blocking=False):
    parked += 1
print("cars that now fit into", PLACES, "places:", parked)
# expect-any: the gate has noticed nothing | ValueError: Semaphore released too many times
# expect-like: cars that now fit into 2 places: {2..3}
