"""Two threads with ten unprotected increments each: all but two may get lost."""

from threading import Thread

counter = 0


def increment():
    global counter
    for _ in range(10):
        counter += 1


threads = [Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("lost to the last but two" if counter == 2 else "more")
# expect: safe
# expect: outcomes "lost to the last but two\n" "more\n"
# expect: race line 11
