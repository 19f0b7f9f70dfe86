"""The main thread and one other, one increment each: small enough for the judge."""

from threading import Thread

counter = 0


def increment():
    global counter
    counter += 1


thread = Thread(target=increment)
thread.start()
counter += 1
thread.join()
print(counter)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 10
# expect: race line 15
