"""At most two inside at once."""

from threading import Semaphore, Thread

room = Semaphore(2)
inside = 0


def visit():
    global inside
    with room:
        inside += 1
        assert inside <= 2
        inside -= 1


threads = [Thread(target=visit) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: flaw assertion line 13
# expect: outcomes "done\n"
# expect: race line 12
# expect: race line 14
