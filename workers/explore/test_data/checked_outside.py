"""Looking before the lock is taken and not again makes two at times."""

from threading import Lock, Thread

lock = Lock()
made = 0
thing = None


def get():
    global made, thing
    if thing is None:
        with lock:
            made += 1
            thing = made


threads = [Thread(target=get) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(made)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 15
