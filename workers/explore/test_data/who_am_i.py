"""Two threads with the same target tell themselves apart by their names."""

from threading import Thread, current_thread

first = None


def race():
    global first
    if first is None:
        first = current_thread().name


threads = [Thread(target=race, name=name) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(first)
# judge
# expect: safe
# expect: outcomes "ann\n" "bob\n"
# expect: race line 11
