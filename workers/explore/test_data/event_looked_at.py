"""Looking whether an event is set does not wait for it."""

from threading import Event, Thread

ready = Event()


def send():
    ready.set()


def look():
    print(ready.is_set())


threads = [Thread(target=send), Thread(target=look)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "False\n" "True\n"
