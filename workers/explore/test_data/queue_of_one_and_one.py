"""One producer, one consumer, no lock, room for one; but the tail moves before the item is there."""

from threading import Thread

item, head, tail = None, 0, 0
taken = []


def producer():
    global item, tail
    for number in (1, 2):
        while tail - head == 1:
            pass
        tail += 1
        item = number


def consumer():
    global head
    for _ in range(2):
        while tail == head:
            pass
        taken.append(item)
        head += 1


threads = [Thread(target=producer), Thread(target=consumer)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(taken)
# judge
# expect: safe
# expect: outcomes "[None, 1]\n" "[None, 2]\n" "[1, 1]\n" "[1, 2]\n"
# expect: race line 14
# expect: race line 15
# expect: race line 24
