"""Two threads swap two variables; in between, both may be the same."""

from threading import Thread

a, b = 1, 2


def swap():
    global a, b
    a, b = b, a


threads = [Thread(target=swap) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(a, b)
# judge
# expect: safe
# expect: outcomes "1 2\n" "2 1\n" "2 2\n"
# expect: race line 10
