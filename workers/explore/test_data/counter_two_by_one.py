"""Two threads, one unprotected increment each."""

from threading import Thread

counter = 0


def increment():
    global counter
    counter += 1


threads = [Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 10
