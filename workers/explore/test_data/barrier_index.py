"""Each of those who meet is told its place."""

from threading import Barrier, Thread

barrier = Barrier(2)
places = []


def meet():
    places.append(barrier.wait())


threads = [Thread(target=meet) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*sorted(places))
# judge
# expect: safe
# expect: outcomes "0 1\n"
