"""Who waits for the event sees the data."""

from threading import Event, Thread

ready = Event()
data = 0
saw = 0


def send():
    global data
    data = 42
    ready.set()


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
# expect: outcomes "42\n"
