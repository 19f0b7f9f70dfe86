"""`x = x or make()` looks, makes and keeps."""

from threading import Thread

instance = None
n_made = 0


def make():
    global n_made
    n_made += 1
    return n_made


def get():
    global instance
    instance = instance or make()


threads = [Thread(target=get) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(instance, n_made)
# judge
# expect: safe
# expect: outcomes "1 1\n" "1 2\n" "2 2\n"
# expect: race line 11
# expect: race line 17
