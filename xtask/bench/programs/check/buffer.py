"""Two producers and two consumers, two items each, and a buffer with room for two."""

from threading import Condition, Thread

SIZE = 2
buffer = []
changed = Condition()


def produce(first):
    for item in range(first, first + 2):
        with changed:
            while len(buffer) == SIZE:
                changed.wait()
            buffer.append(item)
            changed.notify_all()


def consume():
    for _ in range(2):
        with changed:
            while not buffer:
                changed.wait()
            buffer.pop(0)
            changed.notify_all()


threads = [Thread(target=produce, args=(10 * me,)) for me in range(2)]
threads += [Thread(target=consume) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(buffer)
