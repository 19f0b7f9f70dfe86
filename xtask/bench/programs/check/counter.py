"""N threads, K unprotected increments each."""

from threading import Thread

N = 2
K = 3
counter = 0


def increment():
    global counter
    for _ in range(K):
        counter += 1


threads = [Thread(target=increment) for _ in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
