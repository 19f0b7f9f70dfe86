"""Waiting for an event with a timeout tells whether it came."""

from threading import Event, Thread

ready = Event()


def send():
    ready.set()


def look():
    print(ready.wait(1))


threads = [Thread(target=send), Thread(target=look)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "False\n" "True\n"
