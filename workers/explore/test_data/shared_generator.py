"""A generator runs in one thread at a time."""

from threading import Thread


def numbers():
    yield 1
    yield 2


source = numbers()
taken = []


def take():
    taken.append(next(source))


threads = [Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*sorted(taken))
# expect: exception
# expect: outcomes "1 2\n"
# expect: flaw exception line 16
