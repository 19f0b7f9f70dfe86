"""Two lines under one lock stay together."""

from threading import Lock, Thread

lock = Lock()


def letters():
    with lock:
        print("a")
        print("b")


def digits():
    with lock:
        print("1")
        print("2")


threads = [Thread(target=letters), Thread(target=digits)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "1\n2\na\nb\n" "a\nb\n1\n2\n"
