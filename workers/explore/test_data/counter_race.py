"""Two threads, three unprotected increments each: which totals are possible?"""

from threading import Thread

counter = 0


def increment():
    global counter
    for _ in range(3):
        counter += 1


threads = [Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
# expect: safe
# expect: outcomes "2\n" "3\n" "4\n" "5\n" "6\n"
# expect: race line 11
