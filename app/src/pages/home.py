from threading import Thread

def count(n):
    while n > 0:
        n -= 1

threads = [Thread(target=count, args=(400_000,))
           for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
