"""Morris's algorithm: two rooms and two gates, so that nobody is overtaken for ever."""

from threading import Semaphore, Thread

room1 = room2 = 0
mutex, gate1, gate2 = Semaphore(1), Semaphore(1), Semaphore(0)
count = 0


def work():
    global room1, room2, count
    with mutex:
        room1 += 1
    gate1.acquire()
    room2 += 1
    mutex.acquire()
    room1 -= 1
    if room1 == 0:
        mutex.release()
        gate2.release()
    else:
        mutex.release()
        gate1.release()
    gate2.acquire()
    room2 -= 1
    count += 1
    if room2 == 0:
        gate1.release()
    else:
        gate2.release()


threads = [Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)
# expect: safe
# expect: outcomes "3\n"
