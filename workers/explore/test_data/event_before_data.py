"""The event comes before the data."""

from threading import Event, Thread

ready = Event()
data = 0
saw = 0


def send():
    global data
    ready.set()
    data = 42


def receive():
    global saw
    ready.wait()
    saw = data


threads = [Thread(target=send), Thread(target=receive)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(saw)
# judge
# expect: safe
# expect: outcomes "0\n" "42\n"
# expect: race line 13
